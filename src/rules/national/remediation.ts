import { cite } from "../../law/citation.ts";
import { reading } from "../../law/reading.ts";
import { since } from "../../law/since.ts";
import { days, months, years } from "../../time/duration.ts";
import type { Coverage, PlacementTail, RemediationRules } from "../../consequence/remediation/remediationRules.ts";
import type { Slices } from "../ruleSet.ts";

const law5 = cite("UU-5-2014", "Pasal 118", "confirmed", "unverified");
const pp11 = cite("PP-11-2017", undefined, "single-source");
const pp30 = cite("PP-30-2019", "Pasal 56–58", "inferred");
const bkn3 = cite("PER-BKN-3-2020", "Pasal 32", "confirmed", "inferred");
/** The implementing rules of the appraisal regulation, for which its operative clause waited; their exact day in 2021 is not confirmed. */
const implementing = cite("PERMENPAN-RB-8-2021", undefined, "inferred");
const law20 = cite("UU-20-2023", "Pasal 52 ayat (3) huruf f", "confirmed");

const grades = ["kurang", "sangat-kurang"] as const;
/** The middle predicate of each regime; quotations of the law name only the two below it. */
const doubtful = ["butuh-perbaikan", "cukup"] as const;
const others = ["administrator", "pengawas", "pelaksana", "jabatan-fungsional", "jf-ahli-utama"] as const;

/** Six calendar months from the dated grant. That the first day is not counted and how month-ends fall is not stated: an open reading. */
const window: Omit<RemediationRules, "covers"> = {
  observation: years(1),
  window: months(6),
  counting: "first-day-not-counted",
  monthEnd: "end-early",
  // For contract staff (PPPK) no window is known: contract length and yearly renewal do that work; for candidates (CPNS) none is either.
  employments: ["PNS"],
};

function senior(basis: Coverage["basis"]): Coverage {
  return { levels: ["jpt-pratama"], shownBy: "target-or-grade", grades, doubtful, clear: "clear", basis };
}

/** The quotation of Peraturan BKN 3/2020 moves only who fails the standard of the re-test; the rules of one agency let its result move others too. */
const afterPassing = reading<"stays" | "may-be-moved">(
  "re-test-passed",
  "stays",
  { stays: "stays", "may-be-moved": "may-be-moved" },
  {
    stays: { id: "yang lulus uji kompetensi tetap dalam jabatannya", en: "who passes the re-test stays in the post" },
    "may-be-moved": {
      id: "yang lulus uji kompetensi pun dapat dipindahkan menurut hasilnya",
      en: "who passes may still be moved on the result",
    },
  },
);

/**
 * Tied to a recorded predicate, and by one textbook limited to administrative and functional posts. Whether the first day of the place for the
 * time being counts is not said; it is counted, as for what else is served.
 */
const tail: PlacementTail = {
  levels: others,
  grades,
  temporary: years(1),
  counting: "first-day-counted",
  dismissal: { code: "PDH", title: { id: "Pemberhentian dengan hormat (PDH)", en: "Honourable dismissal" } },
  basis: [cite("PP-30-2019", "Pasal 56–58", "single-source", "inferred"), bkn3],
};

/**
 * One year in a post below what was agreed, then six months to improve.
 *
 * For senior posts (JPT) since the civil-service law of 2014. For administrative and functional posts with the appraisal regulation of
 * 2019, whose operative clause waited for implementing rules: until the end of 2021 the law is not clear. Since the law of 2023 the recorded
 * predicate decides; the six months stand in the government regulation, which its transition clause keeps.
 */
export const remediation: Pick<Slices, "remediation" | "objection" | "placement"> = {
  remediation: [
    since("2014-01-15", { ...window, covers: [senior([law5])], basis: law5 }),
    // The day of PP 11/2017 is unverified.
    since("2017-04-07", { ...window, covers: [senior([law5, pp11])], basis: [law5, pp11] }),
    since("2019-01-01", {
      ...window,
      covers: [
        senior([law5, pp11]),
        { levels: others, shownBy: "grade", grades, doubtful, clear: "requires-legal-review", basis: [pp30] },
      ],
      basis: [law5, pp30],
    }),
    since("2022-01-01", {
      ...window,
      covers: [
        senior([law5, pp11]),
        { levels: others, shownBy: "grade", grades, doubtful, clear: "clear", basis: [pp30, bkn3, implementing] },
      ],
      basis: [law5, pp30, bkn3, implementing],
    }),
    since("2023-10-31", {
      ...window,
      covers: [
        {
          levels: ["jpt-pratama", ...others],
          shownBy: "grade",
          grades,
          doubtful,
          clear: "clear",
          basis: [pp30, bkn3, law20],
        },
      ],
      basis: [pp30, bkn3, law20],
    }),
  ],
  // Fourteen days; that they are calendar days is inferred, as the other time limits of this field say "working days" where they mean them.
  objection: [
    since("2019-01-01", {
      within: days(14),
      counting: "first-day-not-counted",
      basis: cite("PP-30-2019", "Pasal 59", "inferred", "confirmed"),
    }),
  ],
  placement: [
    since("2014-01-15", { afterPassing, tail: { ...tail, levels: [] }, basis: law5 }),
    since("2022-01-01", { afterPassing, tail, basis: [pp30, bkn3, implementing] }),
  ],
};
