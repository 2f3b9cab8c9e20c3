import type { MissingFact } from "../../law/because.ts";
import type { Language, Texts } from "../../result.ts";
import { textIn } from "../format.ts";

const AGENCY: Required<Texts> = { id: "perangkat daerah yang melaporkan", en: "the agency that reports" };
const PERSONNEL: Required<Texts> = { id: "badan kepegawaian daerah", en: "the personnel agency" };
const ORGANISATION: Required<Texts> = {
  id: "unit organisasi yang menangani SAKIP",
  en: "the unit that looks after performance accountability (SAKIP)",
};
const APPRAISER: Required<Texts> = { id: "pejabat penilai kinerja", en: "the appraising official" };
const EXAMINER: Required<Texts> = { id: "atasan langsung atau tim pemeriksa", en: "the direct superior or the team" };

/** Practice, not law: who is usually asked first. */
const HOLDERS: Readonly<Record<string, Required<Texts>>> = {
  actual: AGENCY,
  "not-comparable": AGENCY,
  "above-maximum": AGENCY,
  percentage: AGENCY,
  target: ORGANISATION,
  "programme-run": AGENCY,
  "budget-disbursed": { id: "pengelola keuangan perangkat daerah", en: "the finance office of the agency" },
  duty: ORGANISATION,
  document: ORGANISATION,
  "due-day": ORGANISATION,
  judged: { id: "pejabat yang menilai", en: "whoever judges it" },
  evaluated: { id: "yang melakukan evaluasi", en: "whoever evaluates" },
  observed: { id: "yang mengamati", en: "whoever observes" },
  appraised: APPRAISER,
  "appraisal-received": APPRAISER,
  "skp-result": APPRAISER,
  "no-rule-in-force": { id: "penyusun ketentuan dalam aplikasi", en: "whoever keeps the rules" },
  calendar: { id: "penyusun ketentuan dalam aplikasi", en: "whoever keeps the rules" },
  "discipline-breach": EXAMINER,
  "breach-impact": EXAMINER,
  "breach-manner": EXAMINER,
  summoned: EXAMINER,
  appeared: EXAMINER,
  examined: EXAMINER,
  "examination-recorded": EXAMINER,
};

/**
 * Who usually has a fact that is missing. Practice, not law; what is not listed is looked for in the personnel file.
 *
 * @internal
 */
export function factHolder({ fact }: MissingFact, language: Language): string {
  return textIn(HOLDERS[fact] ?? PERSONNEL, language);
}
