import type { Because, MissingFact } from "../law/because.ts";
import type { Citation } from "../law/citation.ts";
import type { Source } from "../law/source.ts";
import type { Language, Texts } from "../result.ts";
import { documentTitles } from "./describe/words.ts";
import { formatBasis, formatPeriod } from "./format.ts";
import { spoken, type Tongue } from "./translation.ts";
import { type Manner, sentence, titleOf } from "./wording.ts";

/** One line of a derivation. */
export interface TraceLine {
  /** How deep it lies: 0 for the conclusion, 1 for what it was made of, and so on. */
  readonly depth: number;
  /** What came out. */
  readonly outcome: Because["outcome"];
  /** The reason as a sentence. */
  readonly text: string;
  /** Where the rule stands, as people write it; empty where the line needs none. */
  readonly basis: string;
  /** The same as citations. */
  readonly citations: readonly Citation[];
}

/** What a derivation is written with: the sources it cites, and how figures and codes are written. */
export interface TraceContext extends Manner {
  /** The sources, by key. */
  readonly sources: Readonly<Record<string, Source>>;
}

/**
 * A reason and everything it was made of, line by line, also the branches that failed or stayed unknown.
 *
 * @term Uraian alasan
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));
 * const [finding] = evaluation.findings;
 * finding && trace(finding.because, evaluation, "en").map(({ depth, outcome }) => `${String(depth)} ${outcome}`)
 * // => ["0 holds", "1 holds", "2 holds", "3 noted", "3 noted", "2 fails"]
 */
export function trace(because: Because, context: TraceContext, language: Tongue, depth = 0): readonly TraceLine[] {
  const line: TraceLine = {
    depth,
    outcome: because.outcome,
    text: sentence(because, language, context),
    basis: formatBasis(because.basis ?? [], context.sources, language),
    citations: because.basis ?? [],
  };
  return [line, ...(because.parts ?? []).flatMap((part) => trace(part, context, language, depth + 1))];
}

/** Who is asked for a missing fact, as the beginning of a line that ends with what it is about. */
const FACTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  actual: { id: "realisasi: ", en: "the actual: " },
  "not-comparable": {
    id: "perbaikan target atau realisasi yang tidak dapat dibandingkan: ",
    en: "a correction of target or actual, which cannot be compared: ",
  },
  "above-maximum": {
    id: "perbaikan realisasi yang melebihi nilai tertinggi: ",
    en: "a correction of the actual, which is above the maximum: ",
  },
  "no-rule-in-force": {
    id: "ketentuan pengukuran (belum dimuat): ",
    en: "a rule of measurement (none is carried in): ",
  },
  percentage: { id: "capaian dalam persen: ", en: "attainment in percent: " },
  target: { id: "target: ", en: "a target: " },
  "budget-disbursed": { id: "realisasi anggaran: ", en: "the disbursement: " },
  "programme-run": { id: "pelaksanaan program: ", en: "whether the programme was carried out: " },
  duty: { id: "pelaksanaan kewajiban: ", en: "whether the duty was carried out: " },
  document: { id: "penandatanganan dokumen: ", en: "whether the document was signed: " },
  "due-day": {
    id: "hari mulai tenggat (pengesahan DPA atau penandatanganan): ",
    en: "the day the time limit counts from (budget document or signing): ",
  },
  judged: { id: "penilaian: ", en: "the judgement: " },
  evaluated: { id: "hasil evaluasi: ", en: "the evaluation: " },
  appraised: { id: "predikat kinerja tahun ", en: "the predicate of " },
  "post-gained": { id: "keputusan pengangkatan dalam jabatan: ", en: "the appointment to the post: " },
  observed: { id: "hasil pengamatan: ", en: "what was observed: " },
  rank: { id: "penetapan pangkat: ", en: "the appointment to the rank: " },
  "heads-unit": { id: "apakah memimpin unit kerja: ", en: "whether a unit is headed: " },
  "term-of-office": { id: "akhir masa jabatan: ", en: "the end of the term of office: " },
  "remediation-figure": { id: "realisasi dalam masa perbaikan: ", en: "the figure of the time to improve: " },
  retested: { id: "hasil uji kompetensi ulang atas tahun ", en: "the result of the re-test for " },
  placed: { id: "penempatan setelah uji kompetensi atas tahun ", en: "the placement after the re-test for " },
  "appraisal-received": {
    id: "tanggal diterimanya hasil penilaian tahun ",
    en: "the day of receipt of the appraisal of ",
  },
  attendance: { id: "alasan tidak masuk kerja: ", en: "the reason of the absence: " },
  calendar: {
    id: "penetapan hari libur dan cuti bersama tahun ",
    en: "the decrees on holidays and joint leave of ",
  },
  "direct-superior": { id: "atasan langsung: ", en: "the direct superior of " },
  "discipline-breach": { id: "hasil pemeriksaan: ", en: "the result of the examination: " },
  "breach-impact": { id: "dampak negatif pelanggaran: ", en: "how far the impact of the breach reaches: " },
  "breach-manner": { id: "bentuk perbuatan: ", en: "the form of the act: " },
  "skp-result": { id: "capaian SKP tahun ", en: "the SKP result of " },
  "case-opened": { id: "pencatatan kasus dan tingkat hukumannya: ", en: "the case and the level of its punishment: " },
  summoned: { id: "surat panggilan: ", en: "the summons: " },
  appeared: { id: "kehadiran atas panggilan: ", en: "whether the summons was followed: " },
  "team-formed": { id: "pembentukan tim pemeriksa: ", en: "the formation of the examination team: " },
  "temporarily-released": { id: "pembebasan sementara dari tugas jabatan: ", en: "the temporary release: " },
  examined: { id: "pemeriksaan: ", en: "the examination: " },
  "examination-recorded": { id: "berita acara pemeriksaan: ", en: "the record of the examination: " },
  "punishment-decided": { id: "keputusan hukuman disiplin: ", en: "the decision: " },
  "decision-delivered": { id: "penerimaan keputusan: ", en: "the receipt of the decision: " },
  "decision-dispatched": { id: "pengiriman keputusan: ", en: "the dispatch of the decision: " },
  "dismissal-proposed": { id: "usul pemberhentian: ", en: "the proposal to dismiss: " },
  "dismissal-decided": { id: "keputusan pemberhentian: ", en: "the decision to dismiss: " },
  "appeal-received": {
    id: "tanggal diterimanya banding administratif oleh ",
    en: "the day on which the appeal was received by ",
  },
  "dismissal-ground": { id: "penetapan alasan pemberhentian: ", en: "whether the ground is established: " },
  "authority-place": { id: "pengisian jabatan: ", en: "who holds the post of " },
  "remediation-ended": {
    id: "hasil kesempatan memperbaiki kinerja atas tahun ",
    en: "the outcome of the time to improve for ",
  },
};

/** What a fact can be about without a code of the rule set. */
const ABOUT: Readonly<Record<string, Required<Texts>>> = {
  ...documentTitles,
  post: { id: "jabatan yang diduduki", en: "the post that is held" },
  target: { id: "target periode itu", en: "the target of that period" },
  rank: { id: "golongan ruang", en: "the rank that is held" },
  "term-of-office": { id: "bupati atau wali kota", en: "the regent or mayor" },
  bpasn: { id: "BPASN", en: "the board (BPASN)" },
  "pejabat-pembina-kepegawaian": { id: "pejabat pembina kepegawaian", en: "the appointing authority" },
};

/**
 * A missing fact as people ask for it.
 *
 * @example
 * missingText({ fact: "actual", about: "Prevalensi stunting", period: "2025", why: "not-recorded" }, {}, "id")
 * // => "realisasi: Prevalensi stunting, tahun 2025"
 */
export function missingText(missing: MissingFact, manner: Manner, language: Tongue): string {
  const kind = FACTS[missing.fact]?.[spoken(language)] ?? `${missing.fact}: `;
  // The names of a rule set are many: they are looked up, not copied.
  const titles = manner.titles !== undefined && Object.hasOwn(manner.titles, missing.about) ? manner.titles : ABOUT;
  const about = titleOf(missing.about, { titles }, language);
  const period = missing.period === undefined ? "" : `, ${formatPeriod(missing.period, language)}`;
  const conflict =
    missing.why === "in-conflict"
      ? spoken(language) === "id"
        ? " (sumber saling bertentangan)"
        : " (sources contradict each other)"
      : "";
  return `${kind}${about}${period}${conflict}`;
}
