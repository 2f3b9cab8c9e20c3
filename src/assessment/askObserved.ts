import type { Truth } from "../law/because.ts";
import type { BreachLeaf } from "./breach.ts";
import { answer, type Inquiry, type Values } from "./inquiry.ts";
import { observedUnder } from "./observedUnder.ts";
import type { Review } from "./review.ts";

/**
 * Whether an observed figure lies below a number, or reaches it.
 *
 * @internal
 */
export function askObserved(leaf: Extract<BreachLeaf, { kind: "observed" }>, inquiry: Inquiry, review: Review): Truth {
  const figure = observedUnder(leaf.measure, inquiry, review);
  const unit = inquiry.measures.find(({ code }) => code === leaf.measure)?.unit ?? "";
  const values: Values = { measure: leaf.measure, is: leaf.is, line: leaf.value, unit };
  if (figure.kind === "missing") return answer("observed", "unknown", values, { missing: figure.missing });
  const holds = leaf.is === "below" ? figure.value < leaf.value : figure.value >= leaf.value;
  return answer("observed", holds ? "holds" : "fails", { ...values, value: figure.value }, { known: figure.knownOn });
}
