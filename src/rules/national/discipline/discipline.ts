import type { DisciplineLaw } from "../../../consequence/discipline/disciplineLaw.ts";
import type { PunishmentKind } from "../../../consequence/discipline/punishment.ts";
import { cite } from "../../../law/citation.ts";
import { since } from "../../../law/since.ts";
import type { Slices } from "../../ruleSet.ts";
import { absenceOf53, absenceOf94, lateness } from "./absence.ts";
import { pp53, pp94 } from "./cites.ts";
import { combinationOf94 } from "./combination.ts";
import { contractDiscipline } from "./contractStaff.ts";
import { dutiesOf94 } from "./duties.ts";
import { kindsOf2010, kindsOf94, kindsSince2023 } from "./kinds.ts";
import { skpOf53 } from "./skpResult.ts";
import { notCarriedIn, othersOf94, subjectsOf53, subjectsOf94 } from "./subjects.ts";

/** PP 94/2021 with Per-BKN 6/2022; how its heaviest kind applies changed with the law of 2023. */
function law94(kinds: readonly PunishmentKind[]): DisciplineLaw {
  return {
    regulation: "PP-94-2021",
    kinds,
    subjects: subjectsOf94,
    others: othersOf94,
    duties: dutiesOf94,
    absence: absenceOf94,
    ...combinationOf94,
  };
}

/** Two laws, each a closed list: PP 53/2010 until 30 August 2021, PP 94/2021 with Per-BKN 6/2022 from then on. */
export const discipline: Pick<Slices, "discipline" | "contractDiscipline" | "lateness"> = {
  discipline: [
    since<DisciplineLaw>("2010-06-06", {
      regulation: "PP-53-2010",
      kinds: kindsOf2010,
      subjects: subjectsOf53,
      others: notCarriedIn,
      duties: [],
      absence: absenceOf53,
      skp: skpOf53,
      basis: pp53("Pasal 7"),
    }),
    since("2021-08-31", {
      ...law94(kindsOf94),
      basis: [pp94("Pasal 8"), cite("PER-BKN-6-2022", undefined, "confirmed")],
    }),
    since("2023-10-31", {
      ...law94(kindsSince2023),
      basis: [pp94("Pasal 8"), cite("PER-BKN-6-2022", undefined, "confirmed")],
    }),
  ],
  ...contractDiscipline,
  ...lateness,
};
