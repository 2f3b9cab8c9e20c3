import { documentKinds } from "../../agreement/agreement.ts";
import type { Matter, MeasureRule, Oversight, Purpose, RequiredDocuments, Signatory } from "../../agreement/terms.ts";
import * as s from "../schema.ts";
import { entry, texts } from "./grounds.ts";
import type { SliceSchemas } from "./slices.ts";

/** What rule sets say of the agreement itself: who signs, which documents, what for, who watches, what is judged. */
export const terms: SliceSchemas<"signatories" | "documents" | "purposes" | "oversight" | "matters" | "measures"> = {
  signatories: s.list(
    entry<Signatory>({
      code: s.text,
      title: texts,
      part: s.every<Signatory["part"]>({ signs: true, accompanies: true }),
      counterparties: s.list(s.text),
    }),
  ),
  documents: s.list(entry<RequiredDocuments>({ kinds: s.list(s.oneOf(documentKinds)) })),
  purposes: s.list(entry<Purpose>({ code: s.text, title: texts })),
  oversight: s.list(
    entry<Oversight>({
      code: s.text,
      by: s.text,
      does: s.every<Oversight["does"]>({
        monitors: true,
        enforces: true,
        imposes: true,
        proposes: true,
        examines: true,
      }),
      title: texts,
    }),
  ),
  matters: s.list(
    entry<Matter>({
      code: s.text,
      title: texts,
      regards: s.every<Matter["regards"]>({ performance: true, attendance: true, conduct: true }),
    }),
  ),
  measures: s.list(
    entry<MeasureRule>({
      code: s.text,
      title: texts,
      unit: s.text,
      accumulation: s.every<MeasureRule["accumulation"]>({ sum: true, last: true }),
    }),
  ),
};
