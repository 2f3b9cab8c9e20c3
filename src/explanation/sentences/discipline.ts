import type { Sentences, Words } from "./words.ts";

/** A count of the year, as the absence sentences repeat it. */
const inYear = (w: Words): string => (w.has("year") ? ` ${w.of("year")}` : "");

/** What discipline law says of absence, conduct and recorded results: the reasons of the discipline track. */
export const disciplineSentences: Sentences = {
  absence: {
    id: (w) =>
      `tahun${inYear(w)}: ${w.of("days")} hari kerja tidak masuk tanpa alasan yang sah, berturut-turut paling sedikit ${w.of("run")} hari`,
    en: (w) =>
      `in${inYear(w)}: ${w.of("days")} working days missed without a valid reason, in a row at least ${w.of("run")}`,
  },
  "absence-below": {
    id: (w) => `tahun${inYear(w)}: jumlah hari tidak masuk tanpa alasan yang sah belum mencapai ambang mana pun`,
    en: (w) => `in${inYear(w)}: the days missed without a valid reason reach no tier`,
  },
  "absence-answered": {
    id: (w) => `tahun${inYear(w)}: semua hari tidak masuk sudah dijawab oleh hukuman yang dijatuhkan`,
    en: (w) => `in${inYear(w)}: every day missed has been answered by a punishment`,
  },
  "absence-not-verified": {
    id: (w) => `tahun${inYear(w)}: ${w.of("unverified")} hari belum diverifikasi alasannya dan dapat menentukan`,
    en: (w) => `in${inYear(w)}: the reason of ${w.of("unverified")} days is not verified and could decide`,
  },
  "absence-not-regulated": {
    id: (w) => `tahun${inYear(w)}: ketentuan tentang tidak masuk kerja belum dimuat`,
    en: (w) => `in${inYear(w)}: no rule on absence is carried in`,
  },
  "absence-calendar-unknown": {
    id: (w) => `tahun${inYear(w)}: hari kerja tidak dapat dihitung, karena penetapan hari liburnya belum dimuat`,
    en: (w) => `in${inYear(w)}: working days cannot be counted, as the decrees on holidays are not carried in`,
  },
  "absence-bounds": {
    id: (w) =>
      `paling banyak ${w.of("atMost")} hari, bila ${w.of("unverified")} hari yang belum diverifikasi dan ${w.of("notRecorded")} hari tanpa catatan ikut terbukti`,
    en: (w) =>
      `at most ${w.of("atMost")} days, should ${w.of("unverified")} not verified and ${w.of("notRecorded")} not recorded count too`,
  },
  "absence-from-lateness": {
    id: (w) => `${w.of("fromLateness")} hari di antaranya dari akumulasi keterlambatan dan pulang cepat`,
    en: (w) => `${w.of("fromLateness")} of the days from lateness and early leaving, added up`,
  },
  "absence-punished-days-stay": {
    id: (w) => `${w.of("answered")} hari yang sudah dihukum tetap dihitung dalam jumlah setahun`,
    en: (w) => `${w.of("answered")} days that were punished stay in the sum of the year`,
  },
  "absence-in-a-row": {
    id: (w) =>
      `hari kerja berturut-turut mencapai batasnya${w.has("on") ? ` pada ${w.day("on")}` : ""}; hari libur tidak memutusnya`,
    en: (w) =>
      `working days in a row reached the limit${w.has("on") ? ` on ${w.day("on")}` : ""}; days off do not break them`,
  },
  "pay-stops": {
    id: (w) =>
      `menurut catatan kehadiran (baru indikasi), gaji dihentikan mulai ${w.day("from")}, tanpa menunggu keputusan`,
    en: (w) =>
      `by the attendance records (only an indication), pay is stopped from ${w.day("from")}, without waiting for a decision`,
  },
  "absence-needs-examination": {
    id: () => "catatan kehadiran adalah indikasi; pemeriksaan yang menentukan",
    en: () => "attendance records are an indication; an examination finds it",
  },
  "no-discipline-law": {
    id: () => "hukum disiplin untuk hari itu belum dimuat",
    en: () => "no discipline law is carried in for that day",
  },
  "acts-across-laws": {
    id: () => "perbuatannya jatuh di bawah dua peraturan; ketentuan peralihannya belum pasti",
    en: () => "the acts fall under two regulations; what the transition says is not confirmed",
  },
  "act-under-earlier-law": {
    id: () => "perbuatan di bawah peraturan lama yang belum diputus; ketentuan peralihannya belum pasti",
    en: () => "an act under an earlier regulation that is still open; what the transition says is not confirmed",
  },
  "law-by-reference": {
    id: () =>
      "sanksi PPPK mengikuti ketentuan disiplin PNS, tetapi jenis hukumannya tidak semuanya cocok; perlu telaah hukum",
    en: () =>
      "sanctions for contract staff follow those of civil servants, whose kinds do not all fit; needs legal review",
  },
  "candidate-dismissed": {
    id: () => "calon PNS diberhentikan karena pelanggaran tingkat ini; bentuknya belum pasti",
    en: () => "a candidate is dismissed for a breach of this level; in which form is not confirmed",
  },

  conduct: {
    id: (w) => `pelanggaran tingkat ${w.of("level")}${w.has("breaches") ? ` (${w.list("breaches")})` : ""}`,
    en: (w) => `a breach of level ${w.of("level")}${w.has("breaches") ? ` (${w.list("breaches")})` : ""}`,
  },
  "conduct-answered": {
    id: (w) => `sudah dijawab oleh hukuman yang dijatuhkan${w.has("breaches") ? ` (${w.list("breaches")})` : ""}`,
    en: (w) => `answered by a punishment${w.has("breaches") ? ` (${w.list("breaches")})` : ""}`,
  },
  "conduct-open": {
    id: (w) => `pelanggaran belum dapat dinilai${w.has("breaches") ? ` (${w.list("breaches")})` : ""}`,
    en: (w) => `the breach cannot be judged yet${w.has("breaches") ? ` (${w.list("breaches")})` : ""}`,
  },
  "conduct-for-review": {
    id: (w) => `hukum tidak cukup jelas${w.has("breaches") ? ` (${w.list("breaches")})` : ""}`,
    en: (w) => `the law is not clear enough${w.has("breaches") ? ` (${w.list("breaches")})` : ""}`,
  },
  "breach-of-duty": {
    id: (w) =>
      `${w.of("breach")}, ${w.day("on")}: ${w.of("duty")}${w.has("impact") ? `; dampak pada ${w.of("impact").replaceAll("-", " ")}` : ""}: ${w.of("level")}`,
    en: (w) =>
      `${w.of("breach")}, ${w.day("on")}: ${w.of("dutyEn")}${w.has("impact") ? `; impact on ${w.of("impact").replaceAll("-", " ")}` : ""}: ${w.of("level")}`,
  },
  "breach-suspected": {
    id: (w) => `${w.of("breach")}, ${w.day("on")}: baru dugaan; harus diperiksa`,
    en: (w) => `${w.of("breach")}, ${w.day("on")}: only suspected; it has to be examined`,
  },
  "breach-contested": {
    id: (w) => `${w.of("breach")}: catatannya saling bertentangan`,
    en: (w) => `${w.of("breach")}: its records contradict each other`,
  },
  "breach-not-proven": {
    id: (w) => `tidak terbukti dalam pemeriksaan${w.has("breaches") ? ` (${w.list("breaches")})` : ""}`,
    en: (w) => `found not proven by examination${w.has("breaches") ? ` (${w.list("breaches")})` : ""}`,
  },
  "impact-not-found": {
    id: (w) => `${w.of("breach")}: dampak negatifnya belum ditetapkan (${w.of("duty")})`,
    en: (w) => `${w.of("breach")}: how far its impact reaches was not found (${w.of("dutyEn")})`,
  },
  "impact-not-listed": {
    id: (w) =>
      `${w.of("breach")}: peraturan tidak menyebut tingkat untuk dampak pada ${w.of("impact").replaceAll("-", " ")} (${w.of("duty")})`,
    en: (w) =>
      `${w.of("breach")}: the regulation lists no level for an impact on ${w.of("impact").replaceAll("-", " ")} (${w.of("dutyEn")})`,
  },
  "manner-not-found": {
    id: (w) => `${w.of("breach")}: bentuk perbuatannya belum ditetapkan (${w.of("duty")})`,
    en: (w) => `${w.of("breach")}: the form of the act was not found (${w.of("dutyEn")})`,
  },
  "manner-not-listed": {
    id: (w) => `${w.of("breach")}: bentuk "${w.of("manner")}" tidak disebut dalam peraturan (${w.of("duty")})`,
    en: (w) => `${w.of("breach")}: the form "${w.of("manner")}" is not in the regulation (${w.of("dutyEn")})`,
  },
  "post-not-listed": {
    id: (w) => `${w.of("breach")}: tingkat untuk jabatan ini tidak jelas (${w.of("duty")})`,
    en: (w) => `${w.of("breach")}: the level for this post is not clear (${w.of("dutyEn")})`,
  },
  "days-decide": {
    id: (w) => `${w.of("breach")}: jumlah hari yang menentukan; catat kehadiran per hari`,
    en: (w) => `${w.of("breach")}: the number of days decides; record the attendance of each day`,
  },
  "duty-not-carried-in": {
    id: (w) => `${w.of("breach")}: "${w.of("duty")}" tidak ada di antara kewajiban dan larangan hari itu yang dimuat`,
    en: (w) => `${w.of("breach")}: "${w.of("duty")}" is not among the duties and prohibitions carried in for that day`,
  },
  "repeated-nature": {
    id: (w) => `pelanggaran yang sifatnya sama pernah dihukum "${w.title("step")}": jenisnya harus lebih berat`,
    en: (w) => `a breach of the same nature was punished with "${w.title("step")}": the kind has to be heavier`,
  },
  "kinds-not-comparable": {
    id: (w) => `hukuman terakhir "${w.title("step")}" tidak dikenal peraturan ini, sehingga tidak dapat dibandingkan`,
    en: (w) => `this regulation does not know the last punishment "${w.title("step")}", so the two cannot be compared`,
  },
  "heaviest-only": {
    id: (w) => `${w.of("count")} pelanggaran dalam satu pemeriksaan: hanya satu jenis, yang terberat`,
    en: (w) => `${w.of("count")} breaches in one examination: only one kind follows, the heaviest`,
  },
  "authority-picks": {
    id: () => "jenis di dalam tingkat itu dipilih pejabat yang berwenang",
    en: () => "which kind inside the level is for the authority to pick",
  },

  "skp-result": {
    id: (w) => `capaian SKP${inYear(w)}: ${w.percent("percent")}; pelanggaran tingkat ${w.of("level")}`,
    en: (w) => `SKP result of${inYear(w)}: ${w.percent("percent")}; a breach of level ${w.of("level")}`,
  },
  "skp-above": {
    id: (w) => `capaian SKP${inYear(w)}: ${w.percent("percent")}; bukan pelanggaran`,
    en: (w) => `SKP result of${inYear(w)}: ${w.percent("percent")}; no breach`,
  },
  "skp-no-breach": {
    id: (w) => `capaian SKP${inYear(w)}: tidak ada kewajiban mencapai target dalam hukum disiplin tahun itu`,
    en: (w) => `SKP result of${inYear(w)}: the discipline law of that year knows no duty to reach targets`,
  },
  "skp-rule-ended": {
    id: (w) => `capaian SKP${inYear(w)}: ketentuannya berakhir sebelum tahun itu selesai`,
    en: (w) => `SKP result of${inYear(w)}: the rule ended before the year did`,
  },
  "skp-answered": {
    id: (w) => `capaian SKP${inYear(w)}: sudah dijawab oleh hukuman yang dijatuhkan`,
    en: (w) => `SKP result of${inYear(w)}: answered by a punishment`,
  },
  "skp-year-not-ended": {
    id: (w) => `capaian SKP${inYear(w)}: tahunnya belum berakhir`,
    en: (w) => `SKP result of${inYear(w)}: the year has not ended`,
  },
  "skp-contested": {
    id: (w) => `capaian SKP${inYear(w)}: catatannya saling bertentangan`,
    en: (w) => `SKP result of${inYear(w)}: its records contradict each other`,
  },
};
