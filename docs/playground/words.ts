import { type Language, type Texts, textIn } from "perjanjian-kinerja";

/** Everything the page itself says; what the library says it words itself. */
const WORDS = {
  title: { id: "Coba perjanjian-kinerja", en: "Try perjanjian-kinerja" },
  skip: { id: "Langsung ke hasil", en: "Skip to the results" },
  heading: { id: "Coba perjanjian-kinerja", en: "Try perjanjian-kinerja" },
  lead: {
    id: "Ubah perjanjian, data, ketentuan, atau harinya: hasilnya dihitung kembali seketika. Rekomendasi, bukan keputusan.",
    en: "Change the agreement, the facts, the rules or the day: the answer follows at once. A recommendation, not a decision.",
  },
  documentation: { id: "Dokumentasi", en: "Documentation" },
  controls: { id: "Pilihan", en: "Choices" },
  example: { id: "Contoh", en: "Example" },
  rules: { id: "Ketentuan daerah", en: "Rules of" },
  day: { id: "Hari penilaian", en: "Day asked for" },
  slider: { id: "Geser harinya", en: "Move the day" },
  earlier: { id: "Ke kejadian sebelumnya", en: "To the event before" },
  later: { id: "Ke kejadian berikutnya", en: "To the next event" },
  given: { id: "Data", en: "Input" },
  hint: {
    id: "JSON, seperti yang disimpan sebuah aplikasi. Orang dan angkanya rekaan. Yang keliru ditandai di tempatnya; F8 menuju yang berikutnya.",
    en: "JSON, as an app would store it. People and figures are made up. What is wrong is marked at its place; F8 goes to the next.",
  },
  agreement: { id: "Perjanjian kinerja", en: "Agreement" },
  facts: { id: "Data kejadian", en: "Facts" },
  line: { id: "Baris", en: "Line" },
  noIssues: { id: "Tidak ada masalah.", en: "No issues." },
  results: { id: "Hasil", en: "Result" },
  stale: {
    id: "Data belum dapat dibaca. Hasil di bawah ini masih dari isi terakhir yang terbaca.",
    en: "The input cannot be read. The result below is still that of the last input that could.",
  },
  recommendation: { id: "Rekomendasi", en: "Recommendation" },
  nothing: { id: "Tidak ada yang direkomendasikan.", en: "Nothing is recommended." },
  track: { id: "Jalur", en: "Track" },
  proposed: { id: "diusulkan", en: "proposed" },
  announced: { id: "diumumkan, bukan usulan", en: "announced, not proposed" },
  againstLaw: { id: "Terhadap hukum nasional", en: "Against national law" },
  legalReview: { id: "perlu telaah hukum", en: "needs legal review" },
  alternatives: { id: "Yang diperbolehkan hukum", en: "What the law allows instead" },
  needed: { id: "Data yang masih diperlukan", en: "Facts still needed" },
  reasons: { id: "Alasan", en: "Reasons" },
  findings: { id: "Temuan", en: "Findings" },
  noFindings: { id: "Belum ada temuan.", en: "Nothing is found so far." },
  breach: { id: "pelanggaran", en: "breach" },
  merit: { id: "prestasi", en: "merit" },
  open: { id: "belum dapat dipastikan", en: "not settled" },
  cleared: { id: "tidak terbukti", en: "not established" },
  recovered: { id: "pulih kemudian", en: "recovered later" },
  attainment: { id: "Capaian", en: "Attainment" },
  noMeasurements: { id: "Tidak ada indikator dengan target.", en: "No indicator has a target." },
  indicator: { id: "Indikator", en: "Indicator" },
  period: { id: "Periode", en: "Period" },
  target: { id: "Target", en: "Target" },
  actual: { id: "Realisasi", en: "Actual" },
  percent: { id: "Capaian", en: "Attainment" },
  outcome: { id: "Hasil", en: "Outcome" },
  missed: { id: "tidak tercapai", en: "missed" },
  met: { id: "tercapai", en: "met" },
  exceeded: { id: "terlampaui", en: "exceeded" },
  "not-due": { id: "belum waktunya", en: "not due yet" },
  unmeasured: { id: "belum dapat diukur", en: "unmeasured" },
  key: { id: "utama", en: "key" },
  timeline: { id: "Linimasa", en: "Timeline" },
  asked: { id: "hari penilaian", en: "day asked for" },
  happened: { id: "Tercatat", en: "Recorded" },
  "takes-effect": { id: "Mulai berlaku", en: "Takes effect" },
  due: { id: "Jatuh tempo", en: "Due" },
  expires: { id: "Berakhir", en: "Ends" },
  announcedSteps: {
    id: "Semua konsekuensi daerah ini terhadap hukum nasional hari itu",
    en: "All consequences of this region against national law on that day",
  },
  noSteps: {
    id: "Pada hari itu ketentuan ini tidak memuat konsekuensi sendiri; hukum nasional berlaku.",
    en: "On that day these rules hold no consequence of their own; national law applies.",
  },
  explanation: { id: "Penjelasan lengkap", en: "Explanation in full" },
  "await-facts": { id: "menunggu data", en: "waiting for facts" },
  "requires-legal-review": { id: "perlu telaah hukum", en: "needs legal review" },
  "open-remediation": { id: "beri kesempatan memperbaiki kinerja", en: "grant a time to improve" },
  "re-test": { id: "uji kompetensi ulang", en: "re-test of competence" },
  "other-or-lower-post": {
    id: "penempatan dalam jabatan lain atau lebih rendah",
    en: "placement in another or a lower post",
  },
  "temporary-place": { id: "penempatan sementara", en: "a place for the time being" },
  "honourable-dismissal": { id: "pemberhentian dengan hormat", en: "honourable dismissal" },
  can: { id: "dapat", en: "can be" },
  or: { id: "atau", en: "or" },
  forYear: { id: "atas tahun", en: "for" },
  local: { id: "daerah", en: "local" },
  discipline: { id: "disiplin", en: "discipline" },
  performance: { id: "kinerja", en: "performance" },
  "statutory-dismissal": { id: "pemberhentian menurut undang-undang", en: "dismissal by statute" },
  holds: { id: "terpenuhi", en: "holds" },
  fails: { id: "tidak terpenuhi", en: "fails" },
  unknown: { id: "belum diketahui", en: "unknown" },
  issues: { id: "masalah pada data", en: "issues in the input" },
  private: {
    id: "Semuanya dihitung di peramban ini, juga tanpa jaringan. Tidak ada data yang dikirim atau disimpan.",
    en: "Everything is computed in this browser, also without a network. Nothing is sent, nothing is kept.",
  },
} as const satisfies Readonly<Record<string, Required<Texts>>>;

/** The name of something the page says. */
export type Word = keyof typeof WORDS;

/** Whether a name stands for something the page says. */
export function isWord(name: string | undefined): name is Word {
  return name !== undefined && Object.hasOwn(WORDS, name);
}

/** What the page says, in a language. */
export function say(word: Word, language: Language): string {
  return textIn(WORDS[word], language);
}
