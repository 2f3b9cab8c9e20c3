import {
  appraisalText,
  attainmentText,
  bandsText,
  breachText,
  documentsText,
  matterText,
  obligationText,
  oversightText,
  reviewText,
  scaleText,
  signatoryText,
} from "./explanation/describe/assessment.ts";
import { ladderText, remediationText } from "./explanation/describe/consequence.ts";
import type { Wording } from "./explanation/describe/words.ts";
import { textIn } from "./explanation/format.ts";
import type { Language, Texts } from "./result.ts";
import type { Speaks } from "./law/since.ts";
import type { RuleSet, SliceName, SliceRules } from "./rules/ruleSet.ts";
import { rulesInForce } from "./rules/rulesInForce.ts";
import { periodEnd } from "./time/period.ts";

const SLICES: Readonly<Record<SliceName, Required<Texts>>> = {
  signatories: { id: "Pihak yang menandatangani", en: "Who signs" },
  documents: { id: "Dokumen yang ditandatangani", en: "Documents signed" },
  purposes: { id: "Tujuan perjanjian", en: "What agreements are for" },
  oversight: { id: "Pemantauan dan kewenangan", en: "Who watches and may impose" },
  matters: { id: "Hal yang dinilai dan dicatat", en: "What is judged and recorded" },
  attainment: { id: "Rumus capaian", en: "How attainment is computed" },
  scales: { id: "Skala", en: "Scales" },
  bands: { id: "Kategori capaian", en: "Bands" },
  appraisal: { id: "Penilaian kinerja pegawai", en: "Appraisal" },
  obligations: { id: "Kewajiban", en: "Duties" },
  reviews: { id: "Evaluasi", en: "Reviews" },
  breaches: { id: "Pelanggaran", en: "Breaches" },
  ladders: { id: "Jenjang konsekuensi", en: "Consequences" },
  remediation: { id: "Kesempatan memperbaiki kinerja", en: "Time to improve" },
  discipline: { id: "Hukum disiplin", en: "Discipline law" },
  dismissal: { id: "Pemberhentian menurut undang-undang", en: "Statutory dismissal" },
  resignation: { id: "Pengunduran diri", en: "Resignation" },
  latitudes: { id: "Ruang pengaturan daerah", en: "What is left to local rules" },
  consents: { id: "Persetujuan yang dipersyaratkan", en: "Consents needed" },
};

const DESCRIBED: { readonly [Name in SliceName]: (rule: SliceRules[Name], wording: Wording) => string } = {
  signatories: (rule, { language }) => signatoryText(rule, language),
  documents: (rule, { language }) => documentsText(rule, language),
  purposes: ({ title }, { language }) => textIn(title, language),
  oversight: (rule, { language }) => oversightText(rule, language),
  matters: (rule, { language }) => matterText(rule, language),
  attainment: (rule, { language }) => attainmentText(rule, language),
  scales: scaleText,
  bands: (rule, { language }) => bandsText(rule, language),
  appraisal: (rule, { language }) => appraisalText(rule, language),
  obligations: (rule, { language }) => obligationText(rule, language),
  reviews: reviewText,
  breaches: breachText,
  ladders: ladderText,
  remediation: (rule, { language }) => remediationText(rule, language),
  discipline: ({ kinds }, { language }) => kinds.map(({ title }) => textIn(title, language)).join("; "),
  dismissal: ({ title, grounds }, { language }) =>
    `${textIn(title, language)}: ${grounds.map((ground) => textIn(ground, language)).join("; ")}`,
  resignation: ({ why }, { language }) => textIn(why, language),
  latitudes: ({ title }, { language }) => textIn(title, language),
  consents: ({ why }, { language }) => textIn(why, language),
};

/**
 * What a slice of a rule set is called.
 *
 * @example
 * sliceTitle("remediation", "id") // => "Kesempatan memperbaiki kinerja"
 */
export function sliceTitle(slice: SliceName, language: Language): string {
  return textIn(SLICES[slice], language);
}

/**
 * What the codes of a rule set are called at the time in which an entry speaks: matters, duties, reviews, breaches and steps.
 *
 * @internal
 */
export function titlesWhile(ruleSet: RuleSet, speaks: Speaks): Readonly<Record<string, Texts>> {
  const year = speaks.kind === "for-year" ? speaks.year : Number(speaks.from.slice(0, 4));
  const last = periodEnd(`${year}`);
  const on = speaks.kind === "since" && speaks.until !== undefined && speaks.until < last ? speaks.until : last;
  const { reviews, matters, obligations, breaches, ladders } = rulesInForce(ruleSet, { on, year, signed: true });
  const named = [...reviews, ...matters, ...obligations, ...breaches, ...ladders.flatMap(({ steps }) => steps)];
  return Object.fromEntries(named.map(({ code, title }) => [code, title]));
}

/**
 * One rule in one sentence.
 *
 * @param slice - the slice in which it stands
 * @param rule - the rule
 * @param wording - the language, and what the codes of its rule set are called
 *
 * @example
 * const [review] = rulesInForce(national, { on: plainDate("2025-12-31"), year: 2025, signed: true }).reviews;
 * review && describeRule("reviews", review, { language: "id", titles: {} }) // => "Pengukuran triwulanan: setiap triwulan"
 */
export function describeRule<Name extends SliceName>(slice: Name, rule: SliceRules[Name], wording: Wording): string {
  return DESCRIBED[slice](rule, wording);
}
