import type { CaseProcedure } from "../consequence/procedure/procedure.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Language } from "../result.ts";
import { textIn } from "./format.ts";
import { indented, reasonLines } from "./lines.ts";
import { remedyLines } from "./remedyLines.ts";
import { titleOf } from "./wording.ts";

/**
 * What some steps are called, in the order of the law.
 *
 * @internal
 */
export function stepNames(steps: CaseProcedure["steps"], codes: readonly string[], language: Language): string {
  return steps
    .filter(({ code }) => codes.includes(code))
    .map(({ title }) => textIn(title, language))
    .join("; ");
}

function headline(
  { cases, decision, decided, steps, lacking, doubtful }: CaseProcedure,
  of: Evaluation,
  language: Language,
): string {
  const id = language === "id";
  const [name = ""] = cases;
  const kind = decision === undefined ? "" : `, ${titleOf(decision.step, of, language)}`;
  const named = (codes: readonly string[]): string => stepNames(steps, codes, language);
  const doubts = doubtful.length === 0 ? "" : `; ${id ? "diragukan" : "open to doubt"}: ${named(doubtful)}`;
  if (decided.kind === "holds")
    return `**${name}${kind}: ${id ? "diputuskan menurut tata cara" : "decided by the procedure of the law"}${doubts}**`;
  const open = id ? "belum dapat disebut diputuskan; yang masih kurang" : "not to be called decided; still lacking";
  return `**${name}${kind}: ${open}: ${named(lacking)}${doubts}**`;
}

/**
 * Where the procedure of a case stands: step by step, when the decision takes effect, what becomes of pay and of who failed.
 *
 * @internal
 */
export function procedureLines(procedure: CaseProcedure, of: Evaluation, language: Language): readonly string[] {
  const { steps, effect, pay, failures, doubts, decision } = procedure;
  const reasons = [
    ...steps.map(({ because }) => because),
    ...(decision === undefined ? [] : [effect.because]),
    ...(pay === undefined ? [] : [pay.because]),
    ...failures,
    ...doubts,
  ];
  return [
    indented(0, headline(procedure, of, language)),
    ...reasons.flatMap((because) => reasonLines(because, 1, of, language)),
    ...(procedure.steps.length === 0 ? [] : remedyLines(procedure.remedies, 1, of, language)),
  ];
}
