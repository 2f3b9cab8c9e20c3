import type { Evaluation } from "../evaluation.ts";
import type { Because } from "../law/because.ts";
import type { Language, Texts } from "../result.ts";
import { formatBasis, textIn } from "./format.ts";
import { trace } from "./trace.ts";
import { sentence } from "./wording.ts";

const OUTCOME: Readonly<Record<Because["outcome"], Required<Texts>>> = {
  holds: { id: "terpenuhi", en: "holds" },
  fails: { id: "tidak terpenuhi", en: "fails" },
  unknown: { id: "belum diketahui", en: "unknown" },
  noted: { id: "", en: "" },
};

/** Of a breach one says that it is established; "holds" would read like a success. */
const CONCLUSION: Readonly<Record<Because["outcome"], Required<Texts>>> = {
  ...OUTCOME,
  holds: { id: "terbukti", en: "established" },
  fails: { id: "tidak terbukti", en: "not established" },
};

/**
 * One item of a list, at its depth.
 *
 * @internal
 */
export function indented(depth: number, text: string): string {
  return `${"  ".repeat(depth)}- ${text}`;
}

/**
 * A reason with everything it was made of, as a nested list.
 *
 * @internal
 */
export function derivation(because: Because, of: Evaluation, language: Language, depth: number): readonly string[] {
  const isBreach = because.code === "breach-rule";
  return trace(because, of, language, depth).map((line) => {
    const outcome = textIn((isBreach && line.depth === depth ? CONCLUSION : OUTCOME)[line.outcome], language);
    return indented(
      line.depth,
      `${line.text}${outcome === "" ? "" : ` — ${outcome}`}${line.basis === "" ? "" : ` (${line.basis})`}`,
    );
  });
}

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
