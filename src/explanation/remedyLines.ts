import type { RemedyAnswer } from "../consequence/remedy.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Because } from "../law/because.ts";
import type { Language } from "../result.ts";
import { formatBasis, textIn } from "./format.ts";
import { indented } from "./lines.ts";
import { sentence } from "./wording.ts";

/**
 * A reason with where it stands, and what is to be said about it one level below.
 *
 * @internal
 */
export function reasonLines(because: Because, depth: number, of: Evaluation, language: Language): readonly string[] {
  const basis = formatBasis(because.basis ?? [], of.sources, language);
  return [
    indented(depth, `${sentence(because, language, of)}${basis === "" ? "" : ` (${basis})`}`),
    ...(because.parts ?? [])
      .filter(({ code }) => code !== "reading")
      .flatMap((part) => reasonLines(part, depth + 1, of, language)),
  ];
}

/**
 * How a decision can be contested: where, until when, and what to mind.
 *
 * @internal
 */
export function remedyLines(
  answer: RemedyAnswer,
  depth: number,
  of: Evaluation,
  language: Language,
): readonly string[] {
  if (answer.kind === "not-stated") return reasonLines(answer.because, depth, of, language);
  return answer.remedies.flatMap(({ because, clocks, to }) => {
    const [first = "", ...others] = reasonLines(because, depth, of, language);
    const addressee =
      to === undefined ? [] : [indented(depth + 1, `${language === "id" ? "kepada" : "to"} ${textIn(to, language)}`)];
    return [
      first,
      ...addressee,
      ...others,
      ...clocks.flatMap((clock) => reasonLines(clock.because, depth + 1, of, language)),
    ];
  });
}
