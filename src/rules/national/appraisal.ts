import { cite } from "../../law/citation.ts";
import { since } from "../../law/since.ts";
import type { Slices } from "../ruleSet.ts";

const scales = {
  "opini-bpk": ["TMP", "TW", "WDP", "WTP"],
  sakip: ["D", "C", "CC", "B", "BB", "A", "AA"],
} as const;

const rounding = { decimals: 2, mode: "half-up" } as const;

/**
 * How attainment is computed. Both formulas stand in the annex of PermenPANRB 8/2021; before it, printed reports used the same two,
 * which is why the earlier entry is only inferred. Nothing is capped: printed reports carry figures above 100 and below 0.
 */
export const appraisal: Pick<Slices, "attainment"> = {
  attainment: [
    since("2015-01-01", {
      formulas: { "higher-is-better": "ratio", "lower-is-better": "mirror" },
      rounding,
      scales,
      basis: cite("PERMENPAN-RB-53-2014", undefined, "inferred"),
    }),
    since("2021-07-01", {
      formulas: { "higher-is-better": "ratio", "lower-is-better": "mirror" },
      rounding,
      scales,
      basis: cite("PERMENPAN-RB-8-2021", "Lampiran, hlm. 91 dan 100", "confirmed"),
    }),
  ],
};
