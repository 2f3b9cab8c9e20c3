import { type Issue, issueAt } from "../result.ts";
import type { AppraisalRegime } from "./appraisal.ts";
import type { ScoreRegime } from "./appraisalByScore.ts";
import type { ScoreSegment } from "./scoreConversion.ts";
import { weightedScore } from "./weightedScore.ts";

function weightIssues({ weights }: ScoreRegime): readonly Issue[] {
  return Object.entries(weights).flatMap(([uses360, own]) => {
    const parts = [own.skp, own.behaviour].map((weightPercent) => ({ code: uses360, weightPercent, score: 0 }));
    return weightedScore(parts).kind === "score"
      ? []
      : [
          issueAt(
            "contradiction",
            ["weights", uses360],
            own,
            "Bobot harus berupa persen bulat yang berjumlah 100. Perbaiki salah satunya.",
            "The weights have to be whole percents that make 100. Correct one of them.",
          ),
        ];
  });
}

/** Each stretch begins one whole percent above the end of the one below, so that no whole percent is left out or counted twice. */
function follows({ from, to }: ScoreSegment, under: ScoreSegment | undefined): boolean {
  const whole = Number.isInteger(from) && Number.isInteger(to) && from <= to;
  return whole && (under === undefined || from === under.to + 1);
}

function segmentIssues({ conversion: { segments } }: ScoreRegime): readonly Issue[] {
  return segments.flatMap((segment, index) =>
    follows(segment, segments[index - 1])
      ? []
      : [
          issueAt(
            "contradiction",
            ["conversion", "segments", index],
            segment,
            `Rentang "${segment.code}" tidak menyambung pada rentang di bawahnya dalam persen bulat. Perbaiki batasnya.`,
            `The stretch "${segment.code}" does not continue the one below in whole percents. Correct its bounds.`,
          ),
        ],
  );
}

/**
 * Everything in which a regime of appraisal contradicts itself.
 *
 * @internal
 */
export function appraisalIssues(regime: AppraisalRegime): readonly Issue[] {
  return regime.kind === "score" ? [...weightIssues(regime), ...segmentIssues(regime)] : [];
}
