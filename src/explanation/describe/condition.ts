import type { BreachLeaf } from "../../assessment/breach.ts";
import { type Combination, type Condition, type ConditionLeaf, isCombination } from "../../assessment/condition.ts";
import type { StandingLeaf } from "../../consequence/standingLeaf.ts";
import { formatNumber, textIn } from "../format.ts";
import { closed, gradeNames } from "../sentences/words.ts";
import { joined, quoted, type Wording } from "./words.ts";

function whichTargets(which: Extract<BreachLeaf, { kind: "target-missed" }>["which"], { language }: Wording): string {
  const id = language === "id";
  if (typeof which === "object") {
    const count = String(which.atLeast);
    return id ? `sedikitnya ${count} target tidak tercapai` : `at least ${count} targets missed`;
  }
  switch (which) {
    case "any":
      return id ? "sedikitnya satu target tidak tercapai" : "at least one target missed";
    case "any-key":
      return id ? "sedikitnya satu target indikator kinerja utama tidak tercapai" : "at least one key target missed";
  }
}

/** What a breach asks, as part of a sentence. */
function breachLeaf(leaf: BreachLeaf, wording: Wording): string {
  const { language } = wording;
  const id = language === "id";
  switch (leaf.kind) {
    case "target-missed":
      return whichTargets(leaf.which, wording);
    case "mean-below": {
      const percent = `${formatNumber(leaf.percent, language)}%`;
      return id ? `rata-rata capaian di bawah ${percent}` : `a mean attainment below ${percent}`;
    }
    case "duty-breached":
      return `${id ? "kewajiban tidak dipenuhi:" : "a duty not carried out:"} ${quoted(leaf.duty, wording)}`;
    case "priority-programme-not-run":
      return id ? "program prioritas tidak dijalankan" : "a priority programme not carried out";
    case "judged":
      return `${id ? "dinilai dan dicatat:" : "judged and recorded:"} ${quoted(leaf.matter, wording)}`;
    case "evaluated-below": {
      const aspects = joined(leaf.aspects, "or", language);
      return id
        ? `hasil evaluasi di bawah "${leaf.level}" dalam ${aspects}`
        : `an evaluation below "${leaf.level}" in ${aspects}`;
    }
    case "graded": {
      const grades = joined(
        leaf.grades.map((grade) => closed(gradeNames, grade, language)),
        "or",
        language,
      );
      return id ? `predikat kinerja ${grades}` : `a predicate of ${grades}`;
    }
  }
}

/** What a step asks, as part of a sentence. */
function standingLeaf(leaf: StandingLeaf, wording: Wording): string {
  const id = wording.language === "id";
  switch (leaf.kind) {
    case "holds-post":
      return id ? "menduduki jabatan" : "holding a post";
    case "imposed":
      return `${id ? "sudah dijatuhi" : "having been given"} ${quoted(leaf.step, wording)}`;
  }
}

function combined<Leaf extends ConditionLeaf>(
  combination: Combination<Leaf>,
  wording: Wording,
  leafText: (leaf: Leaf) => string,
): string {
  const { language } = wording;
  const id = language === "id";
  const part = (condition: Condition<Leaf>): string => {
    const text = described(condition, wording, leafText);
    return isCombination(condition) && condition.kind !== "not" ? `(${text})` : text;
  };
  switch (combination.kind) {
    case "all-of":
      return combination.of.length === 0
        ? id
          ? "tanpa syarat lain"
          : "without further condition"
        : joined(combination.of.map(part), "and", language);
    case "any-of":
      return joined(combination.of.map(part), "or", language);
    case "not":
      return `${id ? "tidak" : "not"} ${part(combination.of)}`;
    case "reading": {
      const { taken, ways, titles } = combination;
      const named = (way: string): string => `"${textIn(titles?.[way] ?? { id: way }, language)}"`;
      const own = ways[taken];
      const others = Object.keys(ways).filter((way) => way !== taken);
      const text = own === undefined ? "" : `: ${described(own, wording, leafText)}`;
      const rest = joined(others.map(named), "or", language);
      return id
        ? `teks bermakna ganda, dibaca sebagai ${named(taken)}${text}; dapat pula dibaca ${rest}`
        : `an ambiguous text, read as ${named(taken)}${text}; it could also be read as ${rest}`;
    }
  }
}

function described<Leaf extends ConditionLeaf>(
  condition: Condition<Leaf>,
  wording: Wording,
  leafText: (leaf: Leaf) => string,
): string {
  return isCombination(condition) ? combined(condition, wording, leafText) : leafText(condition);
}

/**
 * What makes a breach, in words.
 *
 * @example
 * breachConditionText(allOf(targetMissed("any"), priorityProgrammeNotRun), { language: "id", titles: {} })
 * // => "sedikitnya satu target tidak tercapai dan program prioritas tidak dijalankan"
 */
export function breachConditionText(condition: Condition<BreachLeaf>, wording: Wording): string {
  return described(condition, wording, (leaf) => breachLeaf(leaf, wording));
}

/**
 * What a step asks of the official, in words.
 *
 * @example
 * stepConditionText(not(holdsPost), { language: "en", titles: {} }) // => "not holding a post"
 */
export function stepConditionText(condition: Condition<StandingLeaf>, wording: Wording): string {
  return described(condition, wording, (leaf) => standingLeaf(leaf, wording));
}
