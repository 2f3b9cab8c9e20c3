import type { Truth } from "../law/because.ts";
import { askAbsorption } from "./askAbsorption.ts";
import { askMean, askReached, askTargets } from "./askAttainment.ts";
import { askDuty } from "./askDuty.ts";
import { askFound } from "./askFound.ts";
import { askHolder } from "./askHolder.ts";
import { askObserved } from "./askObserved.ts";
import { askEvaluated, askGraded, askJudged, askProgrammes } from "./askRecords.ts";
import type { BreachLeaf } from "./breach.ts";
import type { Inquiry } from "./inquiry.ts";
import type { Review } from "./review.ts";

/**
 * Answers one leaf of a breach's condition for one review.
 *
 * @internal
 */
export function askBreachLeaf(leaf: BreachLeaf, inquiry: Inquiry, review: Review): Truth {
  const period = review.period ?? (`${inquiry.agreement.year}` as const);
  switch (leaf.kind) {
    case "target-missed":
      return askTargets(leaf, inquiry, period);
    case "mean-below":
      return askMean(leaf, inquiry, period);
    case "duty-breached":
      return askDuty(leaf, inquiry, review);
    case "priority-programme-not-run":
      return askProgrammes(inquiry, review);
    case "judged":
      return askJudged(leaf, inquiry, review);
    case "evaluated-below":
      return askEvaluated(leaf, inquiry, review);
    case "graded":
      return askGraded(leaf, inquiry, review.period);
    case "targets-reached":
      return askReached(leaf, inquiry, period);
    case "absorption-below":
      return askAbsorption(leaf, inquiry, review);
    case "observed":
      return askObserved(leaf, inquiry, review);
    case "found":
      return askFound(leaf, inquiry, review);
    case "holder":
      return askHolder(leaf, inquiry);
  }
}
