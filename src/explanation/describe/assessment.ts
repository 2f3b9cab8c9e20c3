import type { Matter, MeasureRule, Oversight, RequiredDocuments, Signatory } from "../../agreement/terms.ts";
import type { AppraisalRegime } from "../../assessment/appraisal.ts";
import type { BandScale } from "../../assessment/bandScale.ts";
import type { AttainmentRules, ScaleRule } from "../../assessment/figure.ts";
import type { BreachRule, MeritRule } from "../../assessment/finding.ts";
import type { ObligationRule, Proof } from "../../assessment/obligationRule.ts";
import type { Cadence, ReviewRule } from "../../assessment/review.ts";
import type { MaybeReading } from "../../law/reading.ts";
import type { Language, Texts } from "../../result.ts";
import { formatDay, formatDuration, formatNumber, textIn } from "../format.ts";
import { breachConditionText } from "./condition.ts";
import { documentText, eachText, joined, officeText, quoted, type Wording } from "./words.ts";

function oneCadence(cadence: Cadence, wording: Wording): string {
  const { language } = wording;
  const id = language === "id";
  switch (cadence.kind) {
    case "each":
      return eachText(cadence.length, language);
    case "after-signing": {
      const after = formatDuration(cadence.after, language);
      return id ? `${after} setelah penandatanganan` : `${after} after signing`;
    }
    case "after-appointment": {
      const after = formatDuration(cadence.after, language);
      return id ? `${after} setelah pengangkatan dalam jabatan` : `${after} after the appointment to the post`;
    }
    case "on-day":
      return `${id ? "pada" : "on"} ${formatDay(cadence.day, language)}`;
    case "on-judgement":
      return `${id ? "segera setelah dinilai" : "as soon as it is judged"} ${quoted(cadence.matter, wording)}`;
  }
}

/**
 * When a review takes place, in words.
 *
 * @example
 * cadenceText({ kind: "each", length: "quarter" }, { language: "id", titles: {} }) // => "setiap triwulan"
 */
export function cadenceText(cadence: MaybeReading<Cadence>, wording: Wording): string {
  if (cadence.kind !== "reading") return oneCadence(cadence, wording);
  const { language } = wording;
  const taken = cadence.ways[cadence.taken];
  const others = Object.entries(cadence.ways).flatMap(([way, one]) =>
    way === cadence.taken ? [] : [oneCadence(one, wording)],
  );
  const also = language === "id" ? "dapat pula dibaca" : "it could also be read as";
  return `${taken === undefined ? "" : oneCadence(taken, wording)} (${also} ${joined(others, "or", language)})`;
}

/** What can be done and what has to. */
function forced(force: "must" | "may", language: Language): string {
  if (force === "must") return "";
  return language === "id" ? " (dapat dilakukan, bukan kewajiban)" : " (can be done, and need not be)";
}

const PUBLICITY: Readonly<Record<NonNullable<ReviewRule["publicity"]>, Required<Texts>>> = {
  press: { id: "hasilnya disampaikan kepada pers", en: "the press is told of the result" },
  "office-wall": { id: "hasilnya ditempel di kantor", en: "the result is put up in the office" },
  secret: { id: "hasilnya rahasia", en: "the result is secret" },
};

/**
 * A review, in words.
 *
 * @internal
 */
export function reviewText({ title, cadence, looksBack, force, by, publicity }: ReviewRule, wording: Wording): string {
  const { language } = wording;
  const whom =
    by === undefined ? "" : `; ${language === "id" ? "oleh" : "by"} ${joined(by.map(officeText), "and", language)}`;
  const told = publicity === undefined ? "" : `; ${textIn(PUBLICITY[publicity], language)}`;
  const back =
    looksBack === undefined
      ? ""
      : language === "id"
        ? `, atas ${formatDuration(looksBack, language)} terakhir`
        : `, over the last ${formatDuration(looksBack, language)}`;
  return `${textIn(title, language)}: ${cadenceText(cadence, wording)}${back}${forced(force, language)}${whom}${told}`;
}

function dueText({ due }: ObligationRule, language: Language): string {
  const id = language === "id";
  switch (due.kind) {
    case "after": {
      const within = formatDuration(due.within, language);
      const event =
        due.anchor === "signing"
          ? { id: "penandatanganan", en: "signing" }
          : { id: "DPA disahkan", en: "the budget document (DPA)" };
      return id ? `paling lambat ${within} setelah ${event.id}` : `within ${within} after ${event.en}`;
    }
    case "each": {
      const each = eachText(due.length, language);
      if (due.within === undefined) return each;
      const within = formatDuration(due.within, language);
      return id ? `${each}, paling lambat ${within} setelahnya` : `${each}, within ${within} after it`;
    }
    case "at-signing":
      return id ? "pada hari penandatanganan" : "on the day of signing";
    case "by-year-end":
      return id ? "paling lambat akhir tahun anggaran" : "by the end of the budget year";
  }
}

function proofText(proof: Proof, language: Language): string {
  const id = language === "id";
  switch (proof.kind) {
    case "duty-recorded":
      return id ? "dibuktikan dengan catatan" : "shown by a record";
    case "signed":
      return id ? "dibuktikan dengan tanda tangan" : "shown by the signature";
    case "documents-signed": {
      const documents = joined(
        proof.documents.map((kind) => documentText(kind, language)),
        "and",
        language,
      );
      return id ? `dibuktikan dengan ${documents} yang ditandatangani` : `shown by the signatures of ${documents}`;
    }
    case "funds-disbursed":
      return id ? "dibuktikan dengan realisasi anggaran setiap program" : "shown by money paid out for every programme";
    case "targets-reached":
      return id ? "dibuktikan dengan target yang tercapai" : "shown by the targets reached";
  }
}

/**
 * A duty, in words.
 *
 * @internal
 */
export function obligationText(rule: ObligationRule, language: Language): string {
  const { title, proof, force } = rule;
  return `${textIn(title, language)}: ${dueText(rule, language)}; ${proofText(proof, language)}${forced(force, language)}`;
}

/**
 * A breach, in words.
 *
 * @internal
 */
export function breachText({ declares, ...rule }: BreachRule, wording: Wording): string {
  const said = declares === undefined ? "" : `; ${textIn(declares, wording.language)}`;
  return `${meritText(rule, wording)}${said}`;
}

/**
 * What deserves a reward, in words.
 *
 * @internal
 */
export function meritText({ title, at, when }: MeritRule, wording: Wording): string {
  const { language } = wording;
  const judged = `${language === "id" ? "dinilai pada" : "judged at"} ${quoted(at, wording)}`;
  return `${textIn(title, language)}; ${judged}: ${breachConditionText(when, wording)}`;
}

/**
 * The documents signed together, in words.
 *
 * @internal
 */
export function documentsText({ kinds }: RequiredDocuments, language: Language): string {
  return joined(
    kinds.map((kind) => documentText(kind, language)),
    "and",
    language,
  );
}

/**
 * Who signs, in words.
 *
 * @internal
 */
export function signatoryText({ title, part, counterparties }: Signatory, language: Language): string {
  const id = language === "id";
  if (part === "accompanies") return `${textIn(title, language)}: ${id ? "mendampingi" : "accompanies"}`;
  const others = joined(counterparties.map(officeText), "or", language);
  const signs = id ? "menandatangani" : "signs";
  return `${textIn(title, language)}: ${signs}${others === "" ? "" : ` ${id ? "dengan" : "with"} ${others}`}`;
}

const DOES: Readonly<Record<Oversight["does"], Required<Texts>>> = {
  monitors: { id: "memantau", en: "monitors" },
  enforces: { id: "menegakkan", en: "enforces" },
  imposes: { id: "menjatuhkan", en: "imposes" },
  proposes: { id: "mengusulkan", en: "proposes" },
  examines: { id: "memeriksa", en: "examines" },
};

/**
 * Who watches, enforces or may impose, in words.
 *
 * @internal
 */
export function oversightText({ by, does, title }: Oversight, language: Language): string {
  return `${officeText(by)} ${textIn(DOES[does], language)}: ${textIn(title, language)}`;
}

const REGARDS: Readonly<Record<Matter["regards"], Required<Texts>>> = {
  performance: { id: "mengenai kinerja", en: "about performance" },
  attendance: { id: "mengenai kehadiran", en: "about attendance" },
  conduct: { id: "mengenai perilaku", en: "about conduct" },
};

/**
 * What a person judges and records, in words.
 *
 * @internal
 */
export function matterText({ title, regards }: Matter, language: Language): string {
  return `${textIn(title, language)} (${textIn(REGARDS[regards], language)})`;
}

const ADDED_UP: Readonly<Record<MeasureRule["accumulation"], Required<Texts>>> = {
  sum: { id: "dijumlahkan", en: "added up" },
  last: { id: "angka terakhir yang dipakai", en: "the last figure stands" },
};

/**
 * What is observed beside the indicators, in words.
 *
 * @internal
 */
export function measureText({ title, unit, accumulation }: MeasureRule, language: Language): string {
  return `${textIn(title, language)} (${unit}; ${textIn(ADDED_UP[accumulation], language)})`;
}

/**
 * A scale of levels, in words: lowest first.
 *
 * @internal
 */
export function scaleText({ code, levels }: ScaleRule): string {
  return `${code}: ${levels.join(" < ")}`;
}

/**
 * How attainment is computed, in words.
 *
 * @internal
 */
export function attainmentText({ formulas, cap, rounding }: AttainmentRules, language: Language): string {
  const id = language === "id";
  const up = `${id ? "makin tinggi makin baik" : "higher is better"}: ${formulas["higher-is-better"]}`;
  const down = `${id ? "makin rendah makin baik" : "lower is better"}: ${formulas["lower-is-better"]}`;
  const bound = (value: number | undefined, words: Required<Texts>): readonly string[] =>
    value === undefined ? [] : [`${textIn(words, language)} ${formatNumber(value, language)}%`];
  const bounds = [
    ...bound(cap?.floor, { id: "paling rendah", en: "at least" }),
    ...bound(cap?.ceiling, { id: "paling tinggi", en: "at most" }),
  ];
  const digits = id ? `${String(rounding.decimals)} desimal` : `${String(rounding.decimals)} decimals`;
  return [up, down, ...bounds, digits].join("; ");
}

/**
 * How figures are put into words, in words.
 *
 * @internal
 */
export function bandsText({ title, below, bands }: BandScale, language: Language): string {
  const taken = "kind" in bands ? (bands.ways[bands.taken] ?? []) : bands;
  const from = (value: number | string): string => (typeof value === "number" ? formatNumber(value, language) : value);
  const sign = (bound: "inclusive" | "exclusive"): string => (bound === "inclusive" ? "≥" : ">");
  const listed = taken.map(
    ({ label, from: begins, bound }) => `${textIn(label, language)} ${sign(bound)} ${from(begins)}`,
  );
  return `${textIn(title, language)}: ${[textIn(below.label, language), ...listed].join("; ")}`;
}

/**
 * How officials are appraised, in words.
 *
 * @internal
 */
export function appraisalText(regime: AppraisalRegime, language: Language): string {
  const id = language === "id";
  if (regime.kind === "matrix") {
    const leader =
      regime.leader === undefined
        ? ""
        : id
          ? "; pimpinan menurut predikat unitnya"
          : "; leaders by their unit's predicate";
    return `${id ? "matriks hasil kerja dan perilaku kerja" : "a matrix of results and behaviour"}${leader}`;
  }
  const { skp, behaviour } = regime.weights["not-used"];
  return id
    ? `nilai berbobot: SKP ${String(skp)}%, perilaku kerja ${String(behaviour)}%`
    : `a weighted score: targets ${String(skp)} %, behaviour ${String(behaviour)} %`;
}
