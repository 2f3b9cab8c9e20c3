import type { AbsenceLaw, AbsenceRun, AbsenceTier, LatenessRule } from "../../consequence/discipline/absenceLaw.ts";
import type { ContractDiscipline } from "../../consequence/discipline/disciplineLaw.ts";
import { punishmentLevels } from "../../agreement/punishmentLevel.ts";
import { type PunishmentKind } from "../../consequence/discipline/punishment.ts";
import type { Entry } from "../../law/since.ts";
import * as s from "../schema.ts";
import { effect } from "./consequence.ts";
import { basis, entry, reading, texts } from "./grounds.ts";
import type { SliceSchemas } from "./slices.ts";

type Across = "continues" | "restarts";

const across = s.every<Across>({ continues: true, restarts: true });
const codes = s.filledList(s.text);

const kind = s.object<PunishmentKind>({
  code: s.text,
  title: texts,
  level: s.oneOf(punishmentLevels),
  rank: s.number,
  effect,
  applies: s.every<PunishmentKind["applies"]>({ regular: true, transitional: true, suspended: true, disputed: true }),
  substituteFor: s.optional(s.text),
  basis,
});

const absence = s.object<AbsenceLaw>({
  tiers: s.list(s.object<AbsenceTier>({ from: s.count, kinds: codes, basis })),
  run: s.optional(
    s.object<AbsenceRun>({
      workingDays: s.count,
      kinds: codes,
      acrossYears: s.anyOf<AbsenceRun["acrossYears"]>("run", [across, reading(across)]),
      payStops: s.optional(
        s.object<NonNullable<AbsenceRun["payStops"]>>({
          from: s.every<NonNullable<AbsenceRun["payStops"]>["from"]>({ "next-month": true }),
          basis,
        }),
      ),
      basis,
    }),
  ),
  sum: basis,
  punishedDaysStay: s.optional(basis),
  examination: basis,
});

type Contract<Kind extends ContractDiscipline["kind"]> = Extract<ContractDiscipline, { readonly kind: Kind }>;
type Lateness<Kind extends LatenessRule["kind"]> = Extract<LatenessRule, { readonly kind: Kind }>;

/** What a region may say of discipline: that of its contract staff, and whether lateness adds up. */
export const discipline: SliceSchemas<"contractDiscipline" | "lateness"> = {
  contractDiscipline: s.list(
    s.union<Entry<ContractDiscipline>>({
      "by-reference": entry<Contract<"by-reference">>({ kind: s.oneOf(["by-reference"]), why: texts }),
      own: entry<Contract<"own">>({ kind: s.oneOf(["own"]), regulation: s.text, kinds: s.list(kind), absence }),
    }),
  ),
  lateness: s.list(
    s.union<Entry<LatenessRule>>({
      "not-counted": entry<Lateness<"not-counted">>({ kind: s.oneOf(["not-counted"]) }),
      "added-up": entry<Lateness<"added-up">>({ kind: s.oneOf(["added-up"]), minutesPerDay: s.count }),
    }),
  ),
};
