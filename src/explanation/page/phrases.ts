import { textIn } from "../format.ts";
import { fill, type Tongue, translated } from "../translation.ts";

/** The fixed texts of an explanation, by code. A word in braces is a value that is put in. */
export const phrases = {
  title: {
    id: "Perjanjian kinerja {year}: {official}, {post}",
    en: "Performance agreement {year}: {official}, {post}",
  },
  note: {
    id: "{rules}. Keadaan per {day}. Rekomendasi, bukan keputusan: pejabat yang berwenang memutuskan.",
    en: "{rules}. As of {day}. A recommendation, not a decision: an authority decides.",
  },

  "heading-summary": { id: "Ringkasan", en: "Summary" },
  "heading-recommendations": { id: "Rekomendasi", en: "Recommendation" },
  "heading-procedures": { id: "Tata cara hukuman disiplin", en: "Procedure of discipline" },
  "heading-needed": { id: "Data yang masih diperlukan", en: "Facts still needed" },
  "heading-why": { id: "Mengapa", en: "Why" },
  "heading-merits": { id: "Prestasi", en: "Merits" },
  "heading-remediation": { id: "Kesempatan memperbaiki kinerja", en: "Time to improve" },
  "heading-discipline": { id: "Disiplin", en: "Discipline" },
  "heading-attainment": { id: "Capaian", en: "Attainment" },
  "heading-obligations": { id: "Kewajiban", en: "Duties" },
  "heading-standing": { id: "Kedudukan", en: "Standing" },
  "heading-next": { id: "Berikutnya", en: "Next" },
  "heading-sources": { id: "Sumber", en: "Sources" },

  "column-period": { id: "Periode", en: "Period" },
  "column-attainment": { id: "Capaian", en: "Attainment" },
  "column-in-words": { id: "Uraian", en: "In words" },

  "outcome-holds": { id: "terpenuhi", en: "holds" },
  "outcome-fails": { id: "tidak terpenuhi", en: "fails" },
  "outcome-unknown": { id: "belum diketahui", en: "unknown" },
  "outcome-established": { id: "terbukti", en: "established" },
  "outcome-not-established": { id: "tidak terbukti", en: "not established" },

  "nothing-recommended": { id: "tidak ada yang direkomendasikan", en: "nothing is recommended" },
  "short-nothing": { id: "per {day} tidak ada yang direkomendasikan", en: "as of {day} nothing is recommended" },
  "short-first": { id: "{what}.", en: "{what}." },
  "short-others": { id: "Selain itu: {what}.", en: "Besides: {what}." },
  "short-step": { id: '"{title}"', en: '"{title}"' },
  "short-window": {
    id: "kesempatan memperbaiki kinerja ({window}) atas tahun {year}",
    en: "a time to improve ({window}) for {year}",
  },
  "short-after-window": { id: "{what} atas tahun {year}", en: "{what} for {year}" },
  "short-announced": {
    id: "{what} diumumkan, bukan usulan aplikasi ini ({status})",
    en: "{what} is announced, not proposed here ({status})",
  },
  "short-proposed": { id: "{what} diusulkan ({status})", en: "{what} is proposed ({status})" },
  "short-reward": { id: "{what} diusulkan", en: "{what} is proposed" },
  "short-against-law": { id: "terhadap hukum nasional: {status}", en: "held against national law: {status}" },
  "short-against-law-review": {
    id: "terhadap hukum nasional: {status}; perlu telaah hukum",
    en: "held against national law: {status}; needs legal review",
  },
  "short-by-law": {
    id: "direkomendasikan menurut hukum nasional: {what}",
    en: "recommended under national law: {what}",
  },
  "short-statutory": {
    id: "direkomendasikan menurut peraturan perundang-undangan: {what}, dengan alasan {title}",
    en: "recommended by statute: {what}; ground: {title}",
  },
  "short-indication": {
    id: '"{title}" diancam hukuman disiplin {kinds}; baru indikasi, harus dibuktikan lebih dahulu dalam pemeriksaan',
    en: '"{title}" calls for {kinds}; only an indication, which an examination has to prove first',
  },
  "short-proven": {
    id: '"{title}" diancam hukuman disiplin {kinds}; terbukti dalam pemeriksaan',
    en: '"{title}" calls for {kinds}; proven by examination',
  },
  "short-review": { id: '"{title}" perlu telaah hukum', en: '"{title}" needs legal review' },
  "short-await": {
    id: "menunggu data untuk {titles}, yaitu {fact}",
    en: "waiting for facts on {titles}, namely {fact}",
  },
  "short-await-more": {
    id: "menunggu data untuk {titles}, yaitu {fact}, serta {more} data lainnya",
    en: "waiting for facts on {titles}, namely {fact}, and {more} more",
  },

  "await-facts": { id: "{title}: menunggu data", en: "{title}: waiting for facts" },
  "legal-review": { id: "{title}: perlu telaah hukum", en: "{title}: needs legal review" },
  "grant-window": {
    id: "{title}: beri kesempatan {window} atas tahun {year}",
    en: "{title}: grant {window} for {year}",
  },
  "runs-from-grant": {
    id: "berjalan hanya sejak keputusan pemberiannya dicatat",
    en: "it runs only from the recorded day of the grant",
  },
  "after-window": { id: "{title}: {what} atas tahun {year}", en: "{title}: {what} for {year}" },
  "can-be": { id: "dapat: {what}", en: "can be: {what}" },
  "stands-proposed": { id: "diusulkan; {by}; {title}", en: "proposed; {by}; {title}" },
  "stands-announced": {
    id: "diumumkan, bukan usulan aplikasi ini; {by}; {title}",
    en: "announced, not proposed here; {by}; {title}",
  },
  confidence: { id: "keyakinan: {confidence}", en: "confidence: {confidence}" },

  "against-law": { id: "Terhadap hukum nasional: {status}", en: "Against national law: {status}" },
  "against-law-review": {
    id: "Terhadap hukum nasional: {status}; perlu telaah hukum",
    en: "Against national law: {status}; needs legal review",
  },
  aspect: { id: "{aspect}: {status} — {why}", en: "{aspect}: {status} — {why}" },
  "lawful-instead": { id: "Yang diperbolehkan hukum", en: "What the law allows instead" },
  "by-discipline": {
    id: "{title}, hanya atas pelanggaran kewajiban yang terbukti dalam pemeriksaan",
    en: "{title}, only for a breach of a listed duty that an examination proves",
  },
  "obstacle-stands": { id: "Batasan: {what}", en: "In the way: {what}" },
  "obstacle-unknown": {
    id: "Batasan yang belum dapat dipastikan: {what}",
    en: "In the way, or perhaps no longer: {what}",
  },
  "obstacle-unclear": {
    id: "Batasan yang belum jelas, perlu telaah hukum: {what}",
    en: "Perhaps in the way, needs legal review: {what}",
  },

  "level-ringan": { id: "ringan", en: "light" },
  "level-sedang": { id: "sedang", en: "medium" },
  "level-berat": { id: "berat", en: "heavy" },
  punishment: { id: "{title}: {kinds}", en: "{title}: {kinds}" },
  "stands-on-indication": {
    id: "baru indikasi dari catatan: pemeriksaan harus membuktikannya lebih dahulu",
    en: "only an indication from records: an examination has to prove it first",
  },
  "stands-on-proven": {
    id: "terbukti dalam pemeriksaan; pejabat yang berwenang memutuskan",
    en: "proven by examination; the competent authority decides",
  },
  "applies-transitional": {
    id: "pengganti sementara selama pemotongan tunjangan kinerja belum dapat diterapkan",
    en: "stands in while the allowance cut cannot be applied",
  },
  "applies-suspended": { id: "belum dapat diterapkan", en: "not applied yet" },
  "applies-disputed": {
    id: "undang-undang yang lebih baru menggolongkannya lain; perlu telaah hukum",
    en: "a later law classes it otherwise; needs legal review",
  },
  "could-become": {
    id: "bila catatan yang belum diverifikasi terbukti: {kinds}",
    en: "if what is not verified is proven: {kinds}",
  },

  "who-may-decide": { id: "Yang berwenang — {titles}: {who}", en: "Who may decide — {titles}: {who}" },
  "authority-also": { id: "{first}; juga: {others}", en: "{first}; also: {others}" },
  "authority-proposed": { id: "{who}; diusulkan oleh {by}", en: "{who}; proposed by {by}" },
  "all-steps": {
    id: "semua tahap sampai keputusan tercatat",
    en: "every step up to the decision is recorded",
  },
  "steps-lacking": {
    id: "yang masih harus ada sebelum dapat disebut diputuskan: {steps}",
    en: "still needed before one may speak of a decision: {steps}",
  },
  "steps-doubtful": {
    id: "tercatat, tetapi diragukan: {steps}",
    en: "recorded, and open to doubt: {steps}",
  },
  "remedy-to": { id: "kepada {to}", en: "to {to}" },
  "decided-by-procedure": {
    id: "{name}: diputuskan menurut tata cara",
    en: "{name}: decided by the procedure of the law",
  },
  "decided-in-doubt": {
    id: "{name}: diputuskan menurut tata cara; diragukan: {doubtful}",
    en: "{name}: decided by the procedure of the law; open to doubt: {doubtful}",
  },
  "not-decided-in-doubt": {
    id: "{name}: belum dapat disebut diputuskan; yang masih kurang: {steps}; diragukan: {doubtful}",
    en: "{name}: not to be called decided; still lacking: {steps}; open to doubt: {doubtful}",
  },
  "not-decided": {
    id: "{name}: belum dapat disebut diputuskan; yang masih kurang: {steps}",
    en: "{name}: not to be called decided; still lacking: {steps}",
  },

  declares: {
    id: "{what} — pernyataan sumber; perjanjian tetap dapat dihitung",
    en: "{what} — declared by the source; the agreement stays computable",
  },

  "absence-unknown-calendar": {
    id: "{year}: {missed} hari tercatat tidak masuk tanpa alasan yang sah; tidak dihitung, karena kalender hari kerja {calendar} belum dimuat",
    en: "{year}: {missed} days recorded as missed without a valid reason; not counted, as the working-day calendar of {calendar} is not carried in",
  },
  "absence-year": {
    id: "{year}: paling sedikit {atLeast} dan paling banyak {atMost} hari kerja tanpa alasan yang sah; berturut-turut paling sedikit {run}; dengan alasan {excused}; belum diverifikasi {unverified}; tanpa catatan {notRecorded}",
    en: "{year}: at least {atLeast} and at most {atMost} working days without a valid reason; in a row at least {run}; excused {excused}; not verified {unverified}; without a record {notRecorded}",
  },
  "absence-year-days-off": {
    id: "{year}: paling sedikit {atLeast} dan paling banyak {atMost} hari kerja tanpa alasan yang sah; berturut-turut paling sedikit {run}; dengan alasan {excused}; belum diverifikasi {unverified}; tanpa catatan {notRecorded}; tercatat pada hari libur {daysOff} (tidak dihitung)",
    en: "{year}: at least {atLeast} and at most {atMost} working days without a valid reason; in a row at least {run}; excused {excused}; not verified {unverified}; without a record {notRecorded}; recorded on days off {daysOff} (not counted)",
  },
  "pay-stops": {
    id: "menurut catatan kehadiran (baru indikasi), gaji dihentikan mulai {day}, tanpa menunggu keputusan",
    en: "by the attendance records (only an indication), pay is stopped from {day}, without waiting for a decision",
  },
  "threshold-day": { id: "{days} hari lagi: {kinds}", en: "{days} more day: {kinds}" },
  "threshold-days": { id: "{days} hari lagi: {kinds}", en: "{days} more days: {kinds}" },
  "threshold-day-in-a-row": { id: "{days} hari lagi berturut-turut: {kinds}", en: "{days} more day in a row: {kinds}" },
  "threshold-days-in-a-row": {
    id: "{days} hari lagi berturut-turut: {kinds}",
    en: "{days} more days in a row: {kinds}",
  },
  "usually-held": { id: "{fact} — biasanya ada pada {holders}", en: "{fact} — usually held by {holders}" },
  "source-told": { id: "{name}: {source}", en: "{name}: {source}" },

  or: { id: " atau ", en: " or " },

  "post-held": { id: "menduduki jabatan {post}", en: "holds the post {post}" },
  "post-held-since": { id: "menduduki jabatan {post}, sejak {day}", en: "holds the post {post}, since {day}" },
  "post-none": { id: "tidak menduduki jabatan sejak {day}", en: "holds no post since {day}" },
  "post-unknown": { id: "jabatan belum diketahui", en: "whether a post is held is unknown" },
  rank: { id: "golongan ruang {rank}", en: "rank {rank}" },
  "dismissed-since": { id: "diberhentikan sejak {day}", en: "dismissed since {day}" },
  "suspended-since": {
    id: "diberhentikan sementara sebagai PNS sejak {day}: {ground}; bukan hukuman disiplin",
    en: "suspended as a civil servant since {day}: {ground}; no punishment",
  },
  "resignation-promised": {
    id: "janji mundur tercatat; tetap janji sampai ada permohonan",
    en: "a promise to resign is recorded; it stays a promise until a request is made",
  },
  "resignation-requested": { id: "permohonan mundur tercatat", en: "a request to resign is recorded" },
  "resignation-withdrawn": { id: "permohonan mundur ditarik kembali", en: "the request to resign was withdrawn" },
  "resignation-accepted": { id: "permohonan mundur dikabulkan", en: "the resignation was accepted" },
  imposition: { id: "{step}, berlaku {from}: {state}", en: "{step}, effective {from}: {state}" },
  "imposition-until": {
    id: "{step}, berlaku {from}, sampai dengan {until}: {state}",
    en: "{step}, effective {from}, until {until}: {state}",
  },
  "state-coming": { id: "belum berlaku", en: "not yet effective" },
  "state-suspended": { id: "ditangguhkan menunggu upaya administratif", en: "held up by a remedy" },
  "state-waiting": { id: "menunggu yang sedang dijalani selesai", en: "waits for another to end" },
  "state-running": { id: "berjalan", en: "running" },
  "state-served": { id: "selesai", en: "served" },
  "state-replaced": { id: "dianggap selesai karena hukuman yang lebih berat", en: "ended by a heavier one" },
  "state-annulled": { id: "dibatalkan", en: "annulled" },
  "to-correct": { id: "perlu diperbaiki: {what}", en: "to be corrected: {what}" },

  "next-must": { id: "{day}: {what} — {title}", en: "{day}: {what} — {title}" },
  "next-may": { id: "{day}: {what} — {title} (dapat)", en: "{day}: {what} — {title} (can)" },
  "next-review": { id: "evaluasi", en: "review" },
  "next-due": { id: "jatuh tempo", en: "due" },
  "next-remediation-ends": { id: "akhir kesempatan memperbaiki kinerja", en: "the time to improve ends" },
  "next-objection-ends": { id: "akhir waktu mengajukan keberatan", en: "the time to object ends" },
  "next-placement-ends": { id: "akhir penempatan sementara", en: "the place for the time being ends" },
  "next-consequence-ends": { id: "akhir masa konsekuensi", en: "a consequence ends" },
  "next-step-due": { id: "batas tahap tata cara", en: "a step of procedure is due" },
  "next-takes-effect": { id: "hukuman mulai berlaku", en: "a punishment takes effect" },
  "next-remedy-ends": { id: "akhir waktu upaya administratif", en: "the time to contest ends" },
  "next-remedy-due": {
    id: "batas jawaban atau putusan upaya administratif",
    en: "an answer or decision on a remedy is due",
  },
} as const;

/** A code of a fixed text. */
export type PhraseCode = keyof typeof phrases;

/**
 * The code under which a translator writes a fixed text; sentences of reasons have the codes of their reasons.
 *
 * @internal
 */
export function phraseKey(code: string): string {
  return `page/${code}`;
}

/**
 * A fixed text with its values put in.
 *
 * @internal
 */
export function phrase(code: PhraseCode, language: Tongue, values: Readonly<Record<string, string>> = {}): string {
  const own = translated(phraseKey(code), language, (name) => (Object.hasOwn(values, name) ? values[name] : undefined));
  return own ?? fill(textIn(phrases[code], language), values);
}
