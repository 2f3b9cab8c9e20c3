import type { BreachLeaf } from "../../assessment/breach.ts";
import { type Combination, type Condition, type ConditionLeaf, isCombination } from "../../assessment/condition.ts";
import type { StandingLeaf } from "../../consequence/standing/standingLeaf.ts";
import type { Language } from "../../result.ts";
import { formatDuration, formatNumber, textIn } from "../format.ts";
import { closed, gradeNames } from "../sentences/words.ts";
import { joined, levelsText, officeText, quoted, type Wording } from "./words.ts";

function whichTargets(which: Extract<BreachLeaf, { kind: "target-missed" }>["which"], { language }: Wording): string {
  const id = language === "id";
  if (typeof which === "object") {
    if ("objective" in which)
      return id
        ? `sedikitnya satu target sasaran ${which.objective} tidak tercapai`
        : `at least one target of objective ${which.objective} missed`;
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
    case "targets-reached":
      return leaf.which === "all"
        ? id
          ? "seluruh target tercapai"
          : "every target reached"
        : id
          ? "seluruh target indikator kinerja utama tercapai"
          : "every key target reached";
    case "absorption-below": {
      const percent = `${formatNumber(leaf.percent, language)}%`;
      return id ? `realisasi anggaran di bawah ${percent}` : `less than ${percent} of the budget paid out`;
    }
    case "observed": {
      const value = formatNumber(leaf.value, language);
      const side = leaf.is === "below" ? { id: "di bawah", en: "below" } : { id: "sedikitnya", en: "at least" };
      return `${quoted(leaf.measure, wording)} ${textIn(side, language)} ${value}`;
    }
    case "found": {
      const times = String(leaf.atLeast);
      const rule = quoted(leaf.rule, wording);
      return id ? `sedikitnya ${times} kali ${rule}` : `at least ${times} times ${rule}`;
    }
    case "holder":
      return id
        ? `pemegang jabatan adalah ${holderText(leaf, language)}`
        : `the holder is ${holderText(leaf, language)}`;
  }
}

/** Whose post it is: by role, by level, or by both. */
function holderText({ roles, levels }: Extract<BreachLeaf, { kind: "holder" }>, language: Language): string {
  const parts = [
    ...(roles === undefined ? [] : [joined(roles.map(officeText), "or", language)]),
    ...(levels === undefined ? [] : [levelsText(levels, "or", language)]),
  ];
  return parts.join(language === "id" ? ", tingkat " : ", of level ");
}

/** What a step asks, as part of a sentence. */
function standingLeaf(leaf: StandingLeaf, wording: Wording): string {
  const id = wording.language === "id";
  switch (leaf.kind) {
    case "holds-post":
      return id ? "menduduki jabatan" : "holding a post";
    case "imposed":
      return `${id ? "sudah dijatuhi" : "having been given"} ${quoted(leaf.step, wording)}`;
    case "post-held-for": {
      const time = formatDuration(leaf.atLeast, wording.language);
      return id ? `menduduki jabatan sedikitnya ${time}` : `having held the post for at least ${time}`;
    }
    case "post-of-level": {
      const levels = levelsText(leaf.levels, "or", wording.language);
      return id ? `menduduki jabatan ${levels}` : `holding a post of level ${levels}`;
    }
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
