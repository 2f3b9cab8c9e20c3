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
import type { Effect } from "../../consequence/effect.ts";
import type { Duration } from "../../time/duration.ts";
import type { Allowance, ConsentRule, Latitude, ParameterCode, StricterWay } from "../../rules/latitude.ts";
import type { NationalSlice } from "../../rules/ruleSet.ts";
import * as s from "../schema.ts";
import { effect } from "./consequence.ts";
import { basis, duration, entry, texts } from "./grounds.ts";
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

type Only<Kind extends Allowance["kind"]> = Extract<Allowance, { readonly kind: Kind }>;

const bound = s.anyOf<Duration | number>("bound", [duration, s.number]);

const effectKind = s.every<Effect["kind"]>({
  "post-lost": true,
  "post-lowered": true,
  "rank-lowered": true,
  dismissal: true,
  resignation: true,
  "allowance-cut": true,
  delayed: true,
  reprimand: true,
  "not-said": true,
  "as-the-law-provides": true,
});

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
  latitudes: s.list(
    entry<Latitude>({
      code: s.every<ParameterCode>({
        "remediation-window": true,
        "remediation-observation": true,
        "remediation-coverage": true,
        documents: true,
        reviews: true,
        "review-frequency": true,
        duties: true,
        "signing-time": true,
        signatories: true,
        oversight: true,
        "attainment-ceiling": true,
        "attainment-floor": true,
        "attainment-formulas": true,
      }),
      title: texts,
      stricter: s.every<StricterWay>({
        shorter: true,
        longer: true,
        more: true,
        fewer: true,
        lower: true,
        higher: true,
      }),
      allows: s.union<Allowance>({
        equal: s.object<Only<"equal">>({ kind: s.oneOf(["equal"]) }),
        stricter: s.object<Only<"stricter">>({ kind: s.oneOf(["stricter"]) }),
        looser: s.object<Only<"looser">>({ kind: s.oneOf(["looser"]) }),
        open: s.object<Only<"open">>({ kind: s.oneOf(["open"]) }),
        within: s.object<Only<"within">>({ kind: s.oneOf(["within"]), least: bound, most: bound }),
        "not-confirmed": s.object<Only<"not-confirmed">>({ kind: s.oneOf(["not-confirmed"]) }),
      }),
    }),
  ),
  consents: s.list(
    entry<ConsentRule>({
      code: s.text,
      title: texts,
      effects: s.list(effectKind),
      levels: s.list(s.oneOf(postLevels)),
      why: texts,
    }),
  ),
};
