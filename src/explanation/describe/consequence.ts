import type { Coverage, RemediationRules } from "../../consequence/remediation.ts";
import type { Effect } from "../../consequence/effect.ts";
import type { ConsequenceStep, Ladder, Mode } from "../../consequence/ladder.ts";
import type { Language, Texts } from "../../result.ts";
import type { Duration } from "../../time/duration.ts";
import { formatDuration, formatNumber, textIn } from "../format.ts";
import { closed, gradeNames } from "../sentences/words.ts";
import { stepConditionText } from "./condition.ts";
import { joined, levelText, officeText, quoted, type Wording } from "./words.ts";

/** For how long something lasts, at the end of a sentence. */
function lasting(term: Duration | "open-ended" | "not-said", language: Language): string {
  const id = language === "id";
  if (term === "open-ended") return id ? "tanpa batas waktu" : "without end";
  if (term === "not-said") return id ? "(jangka waktu tidak disebut)" : "(for how long is not said)";
  return `${id ? "selama" : "for"} ${formatDuration(term, language)}`;
}

const DISMISSALS: Readonly<Record<Extract<Effect, { kind: "dismissal" }>["honour"], Required<Texts>>> = {
  honourable: { id: "diberhentikan dengan hormat", en: "honourable dismissal" },
  dishonourable: { id: "diberhentikan tidak dengan hormat", en: "dishonourable dismissal" },
  "not-said": {
    id: "diberhentikan (dengan atau tidak dengan hormat tidak disebut)",
    en: "dismissal (with or without honour is not said)",
  },
};

const REPRIMANDS: Readonly<Record<Extract<Effect, { kind: "reprimand" }>["form"], Required<Texts>>> = {
  oral: { id: "teguran lisan", en: "oral reprimand" },
  written: { id: "teguran tertulis", en: "written reprimand" },
  "statement-of-dissatisfaction": {
    id: "pernyataan tidak puas secara tertulis",
    en: "written statement of dissatisfaction",
  },
};

/**
 * What a consequence does, in words.
 *
 * @example
 * effectText({ kind: "post-lost", term: "open-ended" }, "id") // => "dibebaskan dari jabatan tanpa batas waktu"
 */
export function effectText(effect: Effect, language: Language): string {
  const id = language === "id";
  switch (effect.kind) {
    case "post-lost":
      return `${id ? "dibebaskan dari jabatan" : "relieved of the post"} ${lasting(effect.term, language)}`;
    case "post-lowered":
      return `${id ? "ditempatkan pada jabatan yang lebih rendah" : "placed in a lower post"} ${lasting(effect.term, language)}`;
    case "rank-lowered": {
      const by = typeof effect.by === "string" ? effect.by : effect.by.taken;
      const open = typeof effect.by === "string" ? "" : id ? " (bermakna ganda)" : " (ambiguous)";
      return `${id ? `pangkat diturunkan satu ${by}` : `rank lowered by one ${by}`}${open} ${lasting(effect.term, language)}`;
    }
    case "dismissal":
      return textIn(DISMISSALS[effect.honour], language);
    case "resignation":
      return id ? "mengundurkan diri dari jabatan" : "resigning from the post";
    case "allowance-cut": {
      const percent = `${formatNumber(effect.percent, language)}%`;
      return `${id ? `tunjangan dipotong ${percent}` : `allowance cut by ${percent}`} ${lasting(effect.term, language)}`;
    }
    case "delayed": {
      const what =
        effect.what === "promotion"
          ? { id: "kenaikan pangkat ditunda", en: "promotion in rank delayed" }
          : { id: "kenaikan gaji berkala ditunda", en: "periodic pay rise delayed" };
      return `${textIn(what, language)} ${lasting(effect.term, language)}`;
    }
    case "reprimand":
      return textIn(REPRIMANDS[effect.form], language);
    case "not-said":
      return id ? "jenisnya tidak disebut" : "not said which";
    case "as-the-law-provides":
      return id ? "menurut ketentuan peraturan perundang-undangan" : "whatever the law in force provides";
  }
}

const MODES: Readonly<Record<Mode, Required<Texts>>> = {
  decided: { id: "diputuskan oleh", en: "decided by" },
  proposed: { id: "diusulkan oleh", en: "proposed by" },
  voluntary: { id: "tindakan sukarela", en: "a voluntary act of" },
  deemed: { id: "dianggap terjadi menurut", en: "deemed by" },
  discretionary: { id: "menurut pertimbangan", en: "at the discretion of" },
};

/**
 * How a consequence comes about and by whom, in words.
 *
 * @example
 * modeText("proposed", "sekda", "id") // => "diusulkan oleh Sekda"
 */
export function modeText(mode: Mode, by: string, language: Language): string {
  return `${textIn(MODES[mode], language)} ${officeText(by)}`;
}

/**
 * One step of a ladder, in words.
 *
 * @internal
 */
export function stepText({ title, when, effect, mode, by }: ConsequenceStep, wording: Wording): string {
  const { language } = wording;
  const does = effectText(effect, language);
  const always = when.kind === "all-of" && when.of.length === 0;
  const condition = language === "id" ? "syarat" : "condition";
  const asked = always ? "" : `; ${condition}: ${stepConditionText(when, wording)}`;
  return `${textIn(title, language)}: ${does}${asked}; ${modeText(mode, by, language)}`;
}

/**
 * A ladder, in words: what it answers, and its steps from the lightest.
 *
 * @internal
 */
export function ladderText({ title, answers, steps }: Ladder, wording: Wording): string {
  const { language } = wording;
  const id = language === "id";
  const breaches = joined(
    answers.map((code) => quoted(code, wording)),
    "or",
    language,
  );
  const listed = steps.map((step, place) => `(${String(place + 1)}) ${stepText(step, wording)}`).join("; ");
  return `${textIn(title, language)}; ${id ? "atas" : "for"} ${breaches}: ${listed}`;
}

function coverageText({ levels, shownBy, grades, clear }: Coverage, language: Language): string {
  const id = language === "id";
  const who = joined(
    levels.map((level) => levelText(level, language)),
    "and",
    language,
  );
  const predicates = joined(
    grades.map((grade) => closed(gradeNames, grade, language)),
    "or",
    language,
  );
  const by = id
    ? `${shownBy === "grade" ? "" : "target tahunan tidak tercapai atau "}predikat ${predicates}`
    : `${shownBy === "grade" ? "" : "a missed yearly target or "}a predicate of ${predicates}`;
  const doubt = clear === "clear" ? "" : id ? " (belum jelas; perlu telaah hukum)" : " (not clear; needs legal review)";
  return `${who}: ${by}${doubt}`;
}

/**
 * The time to improve, in words.
 *
 * @example
 * const rules = rulesInForce(kabContoh, { on: plainDate("2025-12-31"), year: 2025, signed: true }).remediation;
 * rules && remediationText(rules, "en").slice(0, 60) // => "3 months to improve, after 12 months in the post; senior exe"
 */
export function remediationText({ window, observation, covers }: RemediationRules, language: Language): string {
  const id = language === "id";
  const [lasts, after] = [formatDuration(window, language), formatDuration(observation, language)];
  const head = id
    ? `kesempatan ${lasts} setelah ${after} dalam jabatan`
    : `${lasts} to improve, after ${after} in the post`;
  return [head, ...covers.map((coverage) => coverageText(coverage, language))].join("; ");
}
