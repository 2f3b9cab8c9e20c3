import type { PerformanceAgreement } from "../../agreement/agreement.ts";
import type { PostLevel } from "../../agreement/post.ts";
import { sumOf } from "../../assessment/decimal.ts";
import { type CascadeFinding, type CascadeQuestion, standingIndicators } from "./finding.ts";

/** Nobody is below them, so that they have nobody to pass anything down to. */
const LOWEST: readonly PostLevel[] = ["pelaksana", "jabatan-fungsional", "jf-ahli-utama"];

/** How much all weights make together. */
const WHOLE = 100;

function uncarried(
  agreement: PerformanceAgreement,
  below: readonly PerformanceAgreement[],
  question: CascadeQuestion,
): readonly CascadeFinding[] {
  const { id, mandateHolder } = agreement;
  if (below.length === 0) {
    if (LOWEST.includes(mandateHolder.post.level)) return [];
    const values = { agreement: id, post: mandateHolder.post.title };
    return [
      { kind: "warning", agreements: [id], because: { code: "cascade-not-passed-down", outcome: "noted", values } },
    ];
  }
  const carried = new Set(below.flatMap((one) => standingIndicators(one, question)).map(({ carries }) => carries));
  return standingIndicators(agreement, question)
    .filter((indicator) => !carried.has(indicator.id))
    .map((indicator) => ({
      kind: "warning",
      agreements: [id],
      indicator: indicator.id,
      because: { code: "cascade-uncarried", outcome: "noted", values: { agreement: id, indicator: indicator.name } },
    }));
}

function dangling(
  agreement: PerformanceAgreement,
  above: PerformanceAgreement | undefined,
  question: CascadeQuestion,
): readonly CascadeFinding[] {
  // Where the one above is missing or was never named, nothing can be held against it.
  if (agreement.parent !== undefined && above === undefined) return [];
  const known = new Set((above === undefined ? [] : standingIndicators(above, question)).map(({ id }) => id));
  return standingIndicators(agreement, question).flatMap(({ id, name, carries }): readonly CascadeFinding[] => {
    if (carries === undefined || known.has(carries)) return [];
    const values = { agreement: agreement.id, indicator: name, above: carries };
    const because = { code: "cascade-carries-nothing", outcome: "noted", values } as const;
    return [{ kind: "warning", agreements: [agreement.id], indicator: id, because }];
  });
}

function weights(agreement: PerformanceAgreement, question: CascadeQuestion): readonly CascadeFinding[] {
  const indicators = standingIndicators(agreement, question);
  const given = indicators.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  if (given.length === 0) return [];
  const warning = (because: CascadeFinding["because"]): CascadeFinding => ({
    kind: "warning",
    agreements: [agreement.id],
    because,
  });
  const without = indicators.filter(({ weight }) => weight === undefined).map(({ name }) => name);
  if (without.length > 0) {
    const values = { agreement: agreement.id, without };
    return [warning({ code: "cascade-weights-incomplete", outcome: "noted", values })];
  }
  const sum = sumOf(given);
  if (sum === WHOLE) return [];
  return [warning({ code: "cascade-weights", outcome: "noted", values: { agreement: agreement.id, sum } })];
}

/**
 * What nobody below carries, what carries nothing above, and weights that do not make 100. No rule that we can cite asks for it, so that all of
 * it is a warning.
 *
 * @internal
 */
export function carriedFindings(
  agreements: readonly PerformanceAgreement[],
  question: CascadeQuestion,
): readonly CascadeFinding[] {
  return agreements.flatMap((agreement) => [
    ...uncarried(
      agreement,
      agreements.filter(({ parent }) => parent === agreement.id),
      question,
    ),
    ...dangling(
      agreement,
      agreements.find(({ id }) => id === agreement.parent),
      question,
    ),
    ...weights(agreement, question),
  ]);
}
