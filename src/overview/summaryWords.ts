import type { Obligation } from "../assessment/obligation.ts";
import type { Recommendation, Track } from "../consequence/recommendation.ts";
import type { Remediation } from "../consequence/remediation/remediation.ts";
import { outcomeNames } from "../explanation/describe/words.ts";
import type { Texts } from "../result.ts";
import type { AbsenceState, IndicatorState, SignatureState } from "./states.ts";

/** What each state is called. */
export type Words<State extends string> = Readonly<Record<State, Required<Texts>>>;

/**
 * How signatures stand.
 *
 * @internal
 */
export const SIGNATURES: Words<SignatureState> = {
  "in-time": { id: "ditandatangani tepat waktu", en: "signed in time" },
  late: { id: "ditandatangani terlambat (tetap berlaku)", en: "signed late (still valid)" },
  "time-unknown": {
    id: "ditandatangani; tepat waktu atau tidaknya belum diketahui",
    en: "signed; whether in time is not known",
  },
  "not-yet": { id: "belum ditandatangani, masih dalam batas waktu", en: "not signed yet, still in time" },
  overdue: { id: "belum ditandatangani, melewati batas waktu", en: "not signed, overdue" },
  "not-signed": { id: "belum ditandatangani, batas waktunya belum diketahui", en: "not signed, last day not known" },
};

/**
 * Who was absent.
 *
 * @internal
 */
export const ABSENCES: Words<AbsenceState> = {
  "with-reason": { id: "tidak hadir, alasan tercatat", en: "absent, the reason recorded" },
  "without-reason": { id: "tidak hadir, alasan tidak tercatat", en: "absent, no reason recorded" },
  "in-conflict": { id: "catatan kehadiran saling bertentangan", en: "records contradict each other" },
};

/**
 * What came out for an indicator.
 *
 * @internal
 */
export const INDICATORS: Words<IndicatorState> = {
  ...outcomeNames,
  unmeasured: { id: "belum terukur", en: "unmeasured" },
  "not-due": { id: "belum jatuh tempo", en: "not due" },
};

/**
 * How reports stand.
 *
 * @internal
 */
export const REPORTS: Words<Obligation["state"]> = {
  due: { id: "masih ditunggu, dalam batas waktu", en: "due, still in time" },
  breached: { id: "terlambat dan belum disampaikan", en: "overdue and not handed in" },
  late: { id: "disampaikan terlambat", en: "handed in late" },
  unknown: {
    id: "tidak tercatat, batas waktunya lewat atau belum diketahui",
    en: "not recorded, past its day or of unknown day",
  },
  "left-undone": { id: "tidak dilakukan (tidak wajib)", en: "left undone (not a duty)" },
  kept: { id: "disampaikan tepat waktu", en: "handed in in time" },
};

/**
 * Where the time to improve stands.
 *
 * @internal
 */
export const WINDOWS: Words<Remediation["kind"]> = {
  running: { id: "sedang berjalan", en: "running" },
  paused: { id: "terhenti sementara", en: "held up" },
  recommended: { id: "perlu diberikan", en: "to be granted" },
  "not-final": { id: "predikat belum final", en: "the predicate is not final" },
  ended: { id: "telah berakhir", en: "ended" },
  "await-facts": { id: "menunggu data", en: "waits for facts" },
  "requires-legal-review": { id: "perlu telaah hukum", en: "needs legal review" },
  none: { id: "tidak ada", en: "none" },
};

/**
 * On which track something is recommended.
 *
 * @internal
 */
export const TRACKS: Words<Track> = {
  local: { id: "ketentuan daerah", en: "local rules" },
  performance: { id: "kinerja", en: "performance" },
  discipline: { id: "disiplin", en: "discipline" },
  "statutory-dismissal": { id: "pemberhentian menurut undang-undang", en: "statutory dismissal" },
};

/**
 * What is recommended.
 *
 * @internal
 */
export const RECOMMENDATIONS: Words<Recommendation["kind"]> = {
  step: { id: "tahap sanksi atau penghargaan", en: "a step of a ladder" },
  "open-remediation": { id: "memberikan kesempatan memperbaiki kinerja", en: "grant a time to improve" },
  punishment: { id: "pemeriksaan dan hukuman disiplin", en: "examination and punishment" },
  "re-test": { id: "uji kompetensi kembali", en: "a re-test of competence" },
  placement: { id: "penempatan", en: "a placement" },
  "honourable-dismissal": { id: "pemberhentian dengan hormat", en: "honourable dismissal" },
  "statutory-dismissal": { id: "pemberhentian", en: "dismissal" },
  "await-facts": { id: "menunggu data", en: "waits for facts" },
  "requires-legal-review": { id: "perlu telaah hukum", en: "needs legal review" },
};
