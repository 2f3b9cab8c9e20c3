import type { Because } from "../../law/because.ts";
import { trace, type TraceLine } from "../trace.ts";
import { sentence } from "../wording.ts";
import type { ExplainedOutcome, ExplanationItem } from "./section.ts";
import { cited, item, type Teller } from "./item.ts";
import { phrase } from "./phrases.ts";

/** Of a breach one says that it is established; "holds" would read like a success. */
function outcomeKind({ outcome }: TraceLine, concludes: boolean): ExplainedOutcome["kind"] | undefined {
  switch (outcome) {
    case "holds":
      return concludes ? "established" : "holds";
    case "fails":
      return concludes ? "not-established" : "fails";
    case "unknown":
      return "unknown";
    case "noted":
      return undefined;
  }
}

/**
 * A reason with everything it was made of, with what came out of each condition.
 *
 * @internal
 */
export function derivation(because: Because, depth: number, teller: Teller): readonly ExplanationItem[] {
  const { of, language } = teller;
  return trace(because, of, language, depth).map((line) => {
    const kind = outcomeKind(line, because.code === "breach-rule" && line.depth === depth);
    const said = item(line.depth, line.text, cited(line.citations, teller));
    return kind === undefined ? said : { ...said, outcome: { kind, text: phrase(`outcome-${kind}`, language) } };
  });
}

/**
 * A reason in one item.
 *
 * @internal
 */
export function reasonItem(because: Because, depth: number, teller: Teller): ExplanationItem {
  return item(depth, sentence(because, teller.language, teller.of), cited(because.basis ?? [], teller));
}

/**
 * A reason with where it stands, and what is to be said about it one level below.
 *
 * @internal
 */
export function reasonItems(because: Because, depth: number, teller: Teller): readonly ExplanationItem[] {
  return [
    reasonItem(because, depth, teller),
    ...(because.parts ?? [])
      .filter(({ code }) => code !== "reading")
      .flatMap((part) => reasonItems(part, depth + 1, teller)),
  ];
}
