import { postLevels } from "../../agreement/post.ts";
import type {
  BreachSubject,
  Competence,
  ConformityStatus,
  DisciplineLaw,
  DismissalLaw,
  PunishmentKind,
  PunishmentLevel,
  ResignationLaw,
  SubjectLaw,
} from "../../consequence/punishment.ts";
import type { NationalSlice } from "../../rules/ruleSet.ts";
import * as s from "../schema.ts";
import { effect } from "./consequence.ts";
import { basis, entry, texts } from "./grounds.ts";
import type { SliceSchemas } from "./slices.ts";

const level = s.every<PunishmentLevel>({ ringan: true, sedang: true, berat: true });

const status = s.every<ConformityStatus>({
  conforms: true,
  unclear: true,
  "not-self-executing": true,
  "not-empowered": true,
  obsolete: true,
  harsher: true,
});

const kind = s.object<PunishmentKind>({
  code: s.text,
  title: texts,
  level,
  effect,
  applies: s.every<PunishmentKind["applies"]>({ regular: true, transitional: true, suspended: true, disputed: true }),
  substituteFor: s.optional(s.text),
  basis,
});

const subject = s.object<SubjectLaw>({ status, why: texts, basis });

/** What only national law says. */
export const nationalLaw: SliceSchemas<NationalSlice> = {
  discipline: s.list(
    entry<DisciplineLaw>({
      kinds: s.list(kind),
      subjects: s.object<Readonly<Record<BreachSubject, SubjectLaw>>>({
        performance: subject,
        attendance: subject,
        conduct: subject,
        programme: subject,
        duty: subject,
        evaluation: subject,
      }),
      competences: s.list(s.object<Competence>({ level, of: s.list(s.oneOf(postLevels)), by: s.list(s.text), basis })),
      procedure: subject,
    }),
  ),
  dismissal: s.list(entry<DismissalLaw>({ effect, title: texts, grounds: s.list(texts) })),
  resignation: s.list(entry<ResignationLaw>({ status, why: texts })),
};
