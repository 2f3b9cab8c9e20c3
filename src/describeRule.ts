import {
  appraisalText,
  attainmentText,
  bandsText,
  breachText,
  documentsText,
  matterText,
  measureText,
  meritText,
  obligationText,
  oversightText,
  reviewText,
  scaleText,
  signatoryText,
} from "./explanation/describe/assessment.ts";
import { calendarText, workScheduleText } from "./explanation/describe/calendar.ts";
import { ladderText, objectionText, placementText, remediationText } from "./explanation/describe/consequence.ts";
import {
  authorityLawText,
  contractDisciplineText,
  disciplineText,
  dismissalText,
  freezeText,
  latenessText,
  procedureLawText,
  remedyLawText,
  tenureText,
  termOfOfficeText,
} from "./explanation/describe/law.ts";
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
  measures: { id: "Ukuran di luar indikator", en: "What is observed beside the indicators" },
  attainment: { id: "Rumus capaian", en: "How attainment is computed" },
  scales: { id: "Skala", en: "Scales" },
  bands: { id: "Kategori capaian", en: "Bands" },
  appraisal: { id: "Penilaian kinerja pegawai", en: "Appraisal" },
  obligations: { id: "Kewajiban", en: "Duties" },
  reviews: { id: "Evaluasi", en: "Reviews" },
  breaches: { id: "Pelanggaran", en: "Breaches" },
  merits: { id: "Prestasi", en: "Merits" },
  ladders: { id: "Jenjang konsekuensi", en: "Consequences" },
  remediation: { id: "Kesempatan memperbaiki kinerja", en: "Time to improve" },
  objection: { id: "Keberatan atas penilaian", en: "Objection to an appraisal" },
  placement: { id: "Uji kompetensi ulang dan penempatan", en: "Re-test and placement" },
  tenure: { id: "Penggantian pejabat", en: "How a post may be left" },
  freezes: { id: "Larangan penggantian menjelang pemilihan", en: "No replacement before an election" },
  termsOfOffice: { id: "Masa jabatan kepala daerah", en: "Terms of office" },
  workSchedule: { id: "Jadwal kerja", en: "Working days" },
  calendar: { id: "Hari libur", en: "Days off" },
  lateness: { id: "Keterlambatan", en: "Lateness" },
  discipline: { id: "Hukum disiplin", en: "Discipline law" },
  contractDiscipline: { id: "Disiplin PPPK", en: "Discipline of contract staff" },
  procedure: { id: "Tata cara penjatuhan hukuman disiplin", en: "By which steps a punishment is imposed" },
  remedies: { id: "Upaya administratif", en: "Objection and appeal" },
  authority: { id: "Pejabat yang berwenang menghukum", en: "Who may punish" },
  dismissal: { id: "Pemberhentian menurut undang-undang", en: "Statutory dismissal" },
  resignation: { id: "Pengunduran diri", en: "Resignation" },
  latitudes: { id: "Ruang pengaturan daerah", en: "What is left to local rules" },
};

const DESCRIBED: { readonly [Name in SliceName]: (rule: SliceRules[Name], wording: Wording) => string } = {
  signatories: (rule, { language }) => signatoryText(rule, language),
  documents: (rule, { language }) => documentsText(rule, language),
  purposes: ({ title }, { language }) => textIn(title, language),
  oversight: (rule, { language }) => oversightText(rule, language),
  matters: (rule, { language }) => matterText(rule, language),
  measures: (rule, { language }) => measureText(rule, language),
  attainment: (rule, { language }) => attainmentText(rule, language),
  scales: scaleText,
  bands: (rule, { language }) => bandsText(rule, language),
  appraisal: (rule, { language }) => appraisalText(rule, language),
  obligations: (rule, { language }) => obligationText(rule, language),
  reviews: reviewText,
  breaches: breachText,
  merits: meritText,
  ladders: ladderText,
  remediation: (rule, { language }) => remediationText(rule, language),
  objection: (rule, { language }) => objectionText(rule, language),
  placement: (rule, { language }) => placementText(rule, language),
  tenure: (rule, { language }) => tenureText(rule, language),
  freezes: (rule, { language }) => freezeText(rule, language),
  termsOfOffice: (rule, { language }) => termOfOfficeText(rule, language),
  workSchedule: (rule, { language }) => workScheduleText(rule, language),
  calendar: (rule, { language }) => calendarText(rule, language),
  lateness: (rule, { language }) => latenessText(rule, language),
  discipline: (rule, { language }) => disciplineText(rule, language),
  contractDiscipline: (rule, { language }) => contractDisciplineText(rule, language),
  procedure: (rule, { language }) => procedureLawText(rule, language),
  remedies: (rule, { language }) => remedyLawText(rule, language),
  authority: (rule, { language }) => authorityLawText(rule, language),
  dismissal: (rule, { language }) => dismissalText(rule, language),
  resignation: ({ why }, { language }) => textIn(why, language),
  latitudes: ({ title }, { language }) => textIn(title, language),
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
  const { reviews, matters, measures, obligations, breaches, merits, ladders } = rulesInForce(ruleSet, {
    on,
    year,
    signed: true,
  });
  const rules = [...reviews, ...matters, ...measures, ...obligations, ...breaches, ...merits];
  const named = [...rules, ...ladders.flatMap(({ steps }) => steps)];
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
