import { cite } from "../../law/citation.ts";
import { since } from "../../law/since.ts";
import { months, years } from "../../time/duration.ts";
import type { Coverage, RemediationRules } from "../../consequence/remediation.ts";
import type { Slices } from "../ruleSet.ts";

const law5 = cite("UU-5-2014", "Pasal 118", "confirmed", "unverified");
const pp11 = cite("PP-11-2017", undefined, "single-source");
const pp30 = cite("PP-30-2019", "Pasal 56–58", "inferred");
const bkn3 = cite("PER-BKN-3-2020", "Pasal 32", "confirmed", "inferred");
/** The implementing rules of the appraisal regulation, for which its operative clause waited; their exact day in 2021 is not confirmed. */
const implementing = cite("PERMENPAN-RB-8-2021", undefined, "inferred");
const law20 = cite("UU-20-2023", "Pasal 52 ayat (3) huruf f", "confirmed");

const grades = ["kurang", "sangat-kurang"] as const;
const doubtful = ["butuh-perbaikan"] as const;
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

/**
 * One year in a post below what was agreed, then six months to improve.
 *
 * For senior posts (JPT) since the civil-service law of 2014. For administrative and functional posts with the appraisal regulation of
 * 2019, whose operative clause waited for implementing rules: until the end of 2021 the law is not clear. Since the law of 2023 the recorded
 * predicate decides; the six months stand in the government regulation, which its transition clause keeps.
 */
export const remediation: Pick<Slices, "remediation"> = {
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
};
