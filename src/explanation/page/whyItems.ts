import type { Because } from "../../law/because.ts";
import { textIn } from "../format.ts";
import type { ExplanationItem, ExplanationLevel } from "./section.ts";
import { item, type Teller } from "./item.ts";
import { phrase } from "./phrases.ts";
import { derivation } from "./reasonItems.ts";

/** Of a ladder the page shows the step taken and the reading; the others are for who follows the whole derivation. */
function shortened(because: Because): Because {
  return { ...because, parts: (because.parts ?? []).filter(({ code }) => code === "step" || code === "reading") };
}

/** What the source declares of the agreement, as its declaration. */
function declaredItems({ of, language }: Teller): readonly ExplanationItem[] {
  return of.findings.flatMap(({ declares, kind }) =>
    declares === undefined || kind !== "breach"
      ? []
      : [item(0, phrase("declares", language, { what: textIn(declares, language) }))],
  );
}

/**
 * Why something was found, and why something is recommended.
 *
 * @internal
 */
export function whyItems(level: ExplanationLevel, teller: Teller): readonly ExplanationItem[] {
  const { findings, cleared, recommendations, noConsequences } = teller.of;
  // That nobody breached anything goes without saying; that a breach leads to nothing does not.
  const nothingFollows = noConsequences.filter(
    ({ kind, because: { parts = [] } }) => level === "full" || kind === "no-ladder" || parts.length > 0,
  );
  const told = level === "full" ? recommendations : recommendations.filter(({ track }) => track === "local");
  return [
    ...[...findings, ...cleared].flatMap(({ because }) => derivation(because, 0, teller)),
    ...told.flatMap(({ because }) => derivation(level === "full" ? because : shortened(because), 0, teller)),
    ...nothingFollows.flatMap(({ because }) => derivation(because, 0, teller)),
    ...declaredItems(teller),
  ];
}
