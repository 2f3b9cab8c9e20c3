import type {
  Coverage,
  ObjectionRules,
  PlacementRules,
  RemediationRules,
} from "../../consequence/remediation/remediationRules.ts";
import type { Effect } from "../../consequence/standing/effect.ts";
import type {
  ConsequenceStep,
  Grading,
  Ladder,
  LadderException,
  Magnitude,
  Mode,
  Reach,
} from "../../consequence/ladder/ladder.ts";
import type { Recommendation } from "../../consequence/recommendation.ts";
import type { Language, Texts } from "../../result.ts";
import type { Duration } from "../../time/duration.ts";
import { formatDay, formatDuration, formatNumber, textIn } from "../format.ts";
import { closed, gradeNames } from "../sentences/words.ts";
import { stepConditionText } from "./condition.ts";
import { joined, levelsText, levelText, officeText, quoted, type Wording } from "./words.ts";

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

const REWARDS: Readonly<Record<Extract<Effect, { kind: "reward" }>["what"], Required<Texts>>> = {
  promotion: { id: "promosi", en: "a promotion" },
  award: { id: "penghargaan", en: "an award" },
  "not-said": { id: "penghargaan yang jenisnya tidak disebut", en: "a reward, not said which" },
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
    case "post-moved":
      return id ? "dipindahkan ke jabatan lain yang setingkat" : "moved to another post of the same level";
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
    case "reward":
      return textIn(REWARDS[effect.what], language);
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

const REACHES: Readonly<Record<Reach, Required<Texts>>> = {
  subordinates: { id: "juga menjangkau bawahannya", en: "reaches those below as well" },
  superior: { id: "juga menjangkau atasannya", en: "reaches the superior as well" },
};

/**
 * Whom a consequence reaches beside the official, in words.
 *
 * @internal
 */
export function reachText(reach: Reach, language: Language): string {
  return textIn(REACHES[reach], language);
}

/** How often a step may be imposed; once needs no word. */
function oftenText(atMost: ConsequenceStep["atMost"], language: Language): readonly string[] {
  const id = language === "id";
  if (atMost === undefined) return [];
  if (atMost === "without-limit") return [id ? "dapat berulang tanpa batas" : "as often as it takes"];
  return [id ? `paling banyak ${String(atMost)} kali` : `at most ${String(atMost)} times`];
}

/**
 * One step of a ladder, in words.
 *
 * @internal
 */
export function stepText(step: ConsequenceStep, wording: Wording): string {
  const { title, when, effect, mode, by, atMost, reaches = [], afterwards } = step;
  const { language } = wording;
  const always = when.kind === "all-of" && when.of.length === 0;
  const condition = language === "id" ? "syarat" : "condition";
  const parts = [
    effectText(effect, language),
    ...(always ? [] : [`${condition}: ${stepConditionText(when, wording)}`]),
    modeText(mode, by, language),
    ...oftenText(atMost, language),
    ...reaches.map((reach) => reachText(reach, language)),
    ...(afterwards === undefined ? [] : [textIn(afterwards, language)]),
  ];
  return `${textIn(title, language)}: ${parts.join("; ")}`;
}

function magnitudeText(by: Magnitude, wording: Wording): string {
  const id = wording.language === "id";
  switch (by.kind) {
    case "targets-missed":
      return id ? "jumlah target yang tidak tercapai" : "the number of targets missed";
    case "mean-attainment":
      return id ? "rata-rata capaian (%)" : "the mean attainment (%)";
    case "observed":
      return by.measures.map((measure) => quoted(measure, wording)).join(" + ");
  }
}

/** The number that picks the step, with the number at which each begins. */
function gradingText({ by, worse, at }: Grading, wording: Wording): string {
  const { language } = wording;
  const sign = worse === "higher" ? "≥" : "<";
  const begins = Object.entries(at).map(
    ([step, value]) => `${quoted(step, wording)} ${sign} ${formatNumber(value, language)}`,
  );
  return `${language === "id" ? "dipilih menurut" : "picked by"} ${magnitudeText(by, wording)}: ${begins.join(", ")}`;
}

function exceptionText({ skip, when }: LadderException, wording: Wording): string {
  const condition = stepConditionText(when, wording);
  return wording.language === "id"
    ? `${quoted(skip, wording)} dilewati bila ${condition}`
    : `${quoted(skip, wording)} is left out when ${condition}`;
}

/**
 * How the steps of a ladder follow each other, in words, where it is not simply one after the other.
 *
 * @internal
 */
export function orderTexts({ except = [], grading, continues }: Ladder, wording: Wording): readonly string[] {
  const id = wording.language === "id";
  return [
    ...(grading === undefined ? [] : [gradingText(grading, wording)]),
    ...except.map((one) => exceptionText(one, wording)),
    ...(continues === undefined
      ? []
      : [
          id
            ? "yang dijatuhkan menurut ketentuan sebelumnya ikut dihitung"
            : "what was imposed under earlier entries counts",
        ]),
  ];
}

/**
 * A ladder, in words: what it answers, its steps from the lightest, and how they follow each other.
 *
 * @internal
 */
export function ladderText(ladder: Ladder, wording: Wording): string {
  const { title, answers, steps } = ladder;
  const { language } = wording;
  const breaches = joined(
    answers.map((code) => quoted(code, wording)),
    "or",
    language,
  );
  const parts = [
    ...steps.map((step, place) => `(${String(place + 1)}) ${stepText(step, wording)}`),
    ...orderTexts(ladder, wording),
  ];
  return `${textIn(title, language)}; ${language === "id" ? "atas" : "for"} ${breaches}: ${parts.join("; ")}`;
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
 * How long there is to improve, or until which day, in words.
 *
 * @internal
 */
export function windowText(window: RemediationRules["window"], language: Language): string {
  if (!("until" in window)) return formatDuration(window, language);
  return `${language === "id" ? "sampai dengan" : "until"} ${formatDay(window.until, language)}`;
}

/**
 * What follows when a time to improve ended below target, in words.
 *
 * @internal
 */
export function afterWindowText(
  recommendation: Extract<Recommendation, { readonly kind: "re-test" | "placement" | "honourable-dismissal" }>,
  language: Language,
): string {
  const texts = (id: string, en: string): string => textIn({ id, en }, language);
  switch (recommendation.kind) {
    case "re-test":
      return texts("uji kompetensi ulang", "re-test of competence");
    case "placement":
      return recommendation.where === "temporary-place"
        ? texts("penempatan sementara", "a place for the time being")
        : texts("penempatan dalam jabatan lain atau lebih rendah", "placement in another or a lower post");
    case "honourable-dismissal":
      return texts("pemberhentian dengan hormat", "honourable dismissal");
  }
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
  const after = formatDuration(observation, language);
  const lasts = windowText(window, language);
  const head = id
    ? `kesempatan ${lasts} setelah ${after} dalam jabatan`
    : `${lasts} to improve, after ${after} in the post`;
  return [head, ...covers.map((coverage) => coverageText(coverage, language))].join("; ");
}

/**
 * The objection to an appraisal, in words.
 *
 * @internal
 */
export function objectionText({ within }: ObjectionRules, language: Language): string {
  const time = formatDuration(within, language);
  return language === "id" ? `paling lambat ${time} setelah diterima` : `within ${time} after the receipt`;
}

const PASSED: Readonly<Record<"stays" | "may-be-moved", Required<Texts>>> = {
  stays: { id: "tetap dalam jabatannya", en: "stays in the post" },
  "may-be-moved": { id: "dapat dipindahkan", en: "may be moved" },
};

/**
 * What follows when nothing improved, in words.
 *
 * @internal
 */
export function placementText({ afterPassing, tail }: PlacementRules, language: Language): string {
  const id = language === "id";
  const passed =
    PASSED[typeof afterPassing === "string" ? afterPassing : (afterPassing.ways[afterPassing.taken] ?? "stays")];
  const time = formatDuration(tail.temporary, language);
  const levels = levelsText(tail.levels, "and", language);
  return id
    ? `lulus uji kompetensi ulang: ${passed.id}; tanpa jabatan yang lowong: penempatan sementara paling lama ${time} bagi ${levels}`
    : `re-test passed: ${passed.en}; no post free: a place for the time being, ${time} at most, for ${levels}`;
}
