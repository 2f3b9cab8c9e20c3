import type { DisciplineLaw } from "../../../consequence/discipline/disciplineLaw.ts";
import { cite } from "../../../law/citation.ts";
import { reading } from "../../../law/reading.ts";
import { bkn6, pp94 } from "./cites.ts";

/** How punishments of PP 94/2021 come together: several breaches, the same breach, a repeated one, one while another runs. */
export const combinationOf94: Pick<
  DisciplineLaw,
  | "kindInsideLevel"
  | "severalBreaches"
  | "sameBreach"
  | "repetition"
  | "overlap"
  | "whileServing"
  | "afterTerm"
  | "candidates"
  | "earlierActs"
> = {
  kindInsideLevel: { says: "the-authority", basis: [bkn6("Lampiran, contoh 18a")] },
  severalBreaches: { says: "heaviest-only", basis: [pp94("Pasal 35 ayat (1)", "confirmed", "inferred")] },
  sameBreach: { says: "never-twice", basis: [pp94("Pasal 35 ayat (3)", "confirmed", "single-source")] },
  repetition: {
    heavierKind: [pp94("Pasal 35 ayat (2)", "confirmed", "inferred")],
    attendanceExempt: [bkn6("Pasal 46 ayat (7)")],
    // Whether "heavier" may cross into the next level is not said; then the authority and the team of that level apply.
    beyondLevel: reading(
      "repeat-beyond-level",
      "next-level",
      { "next-level": "next-level", "top-of-level": "top-of-level" },
      {
        "next-level": { id: "dapat naik ke tingkat berikutnya", en: "it may cross into the next level" },
        "top-of-level": { id: "tetap pada tingkat pelanggarannya", en: "it stays inside the level of the breach" },
      },
    ),
    lookBack: "not-stated",
  },
  overlap: { heavier: "replaces", other: "waits", basis: [bkn6("Lampiran, contoh 24")] },
  whileServing: {
    says: { levels: ["sedang", "berat"], withholds: ["periodic-pay-rise", "promotion"] },
    basis: [bkn6("Pasal 55 ayat (1)")],
  },
  afterTerm: { says: "no-automatic-return", basis: [bkn6("Lampiran, contoh 19")] },
  candidates: { says: "sedang", basis: [cite("PP-94-2021", undefined, "single-source")] },
  earlierActs: { says: "requires-legal-review", basis: [pp94("Pasal 43", "unverified")] },
};
