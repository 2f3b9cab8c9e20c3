import type { CaseProcedure } from "../../consequence/procedure/procedure.ts";
import { textIn } from "../format.ts";
import { titleOf } from "../wording.ts";
import type { ExplanationItem } from "./section.ts";
import { leading, type Teller } from "./item.ts";
import { phrase } from "./phrases.ts";
import { reasonItems } from "./reasonItems.ts";
import { remedyItems } from "./remedyItems.ts";

/**
 * What some steps are called, in the order of the law.
 *
 * @internal
 */
export function stepNames(
  steps: CaseProcedure["steps"],
  codes: readonly string[],
  language: Teller["language"],
): string {
  return steps
    .filter(({ code }) => codes.includes(code))
    .map(({ title }) => textIn(title, language))
    .join("; ");
}

function headline(
  { cases, decision, decided, steps, lacking, doubtful }: CaseProcedure,
  { of, language }: Teller,
): string {
  const [first = ""] = cases;
  const name = decision === undefined ? first : `${first}, ${titleOf(decision.step, of, language)}`;
  const open = stepNames(steps, lacking, language);
  const doubts = stepNames(steps, doubtful, language);
  if (decided.kind === "holds")
    return doubts === ""
      ? phrase("decided-by-procedure", language, { name })
      : phrase("decided-in-doubt", language, { name, doubtful: doubts });
  return doubts === ""
    ? phrase("not-decided", language, { name, steps: open })
    : phrase("not-decided-in-doubt", language, { name, steps: open, doubtful: doubts });
}

/**
 * Where the procedure of a case stands: step by step, when the decision takes effect, what becomes of pay and of who failed.
 *
 * @internal
 */
export function procedureItems(procedure: CaseProcedure, teller: Teller): readonly ExplanationItem[] {
  const { steps, effect, pay, failures, doubts, decision } = procedure;
  const reasons = [
    ...steps.map(({ because }) => because),
    ...(decision === undefined ? [] : [effect.because]),
    ...(pay === undefined ? [] : [pay.because]),
    ...failures,
    ...doubts,
  ];
  return [
    leading(0, headline(procedure, teller)),
    ...reasons.flatMap((because) => reasonItems(because, 1, teller)),
    ...(procedure.steps.length === 0 ? [] : remedyItems(procedure.remedies, 1, teller)),
  ];
}
