import { describe, expect, it } from "vitest";

import { evaluate, type Fact, factText, plainDate } from "perjanjian-kinerja";
import { kabContoh } from "perjanjian-kinerja/regencies/_template";
import { contohAgreement, contohFacts } from "perjanjian-kinerja/testing";

const on = plainDate("2025-06-02");
const about = { agreement: contohAgreement.id } as const;
const inCase = { case: "kasus-1" } as const;
const of = { decision: "SK-1" } as const;
const names = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2025-12-31"));

/** Each fact, by the line that says it in Indonesian and in English. */
const lines: readonly (readonly [id: string, en: string, fact: Fact])[] = [
  [
    "Realisasi Prevalensi stunting, tahun 2025: 14,5 % (sementara)",
    "Actual of Prevalensi stunting, 2025: 14.5 % (provisional)",
    { kind: "actual", ...about, indicator: "stunting", period: "2025", value: 14.5, provisional: true, on },
  ],
  [
    "Pencairan anggaran posyandu: Rp1.250.000",
    "Disbursed for posyandu: Rp1,250,000",
    { kind: "budget-disbursed", ...about, programme: "posyandu", rupiah: 1_250_000, on },
  ],
  [
    "Belum ada pencairan: posyandu",
    "Nothing disbursed yet: posyandu",
    { kind: "budget-disbursed", ...about, programme: "posyandu", rupiah: 0, on },
  ],
  [
    "Program tidak dijalankan: posyandu, triwulan I 2025",
    "Programme not carried out: posyandu, Q1 2025",
    { kind: "programme-run", ...about, programme: "posyandu", period: "2025-Q1", carriedOut: false, on },
  ],
  [
    "Kewajiban dipenuhi: Menandatangani perjanjian kinerja",
    "Duty carried out: Sign the agreement",
    { kind: "duty", ...about, duty: "sign-agreement", carriedOut: true, on },
  ],
  [
    "Tidak hadir pada penandatanganan",
    "Absent from the signing",
    { kind: "attended", ...about, occasion: "signing", attended: false, on },
  ],
  [
    "Predikat kinerja tahun 2024: kurang",
    "Predicate of 2024: poor",
    { kind: "appraised", year: 2024, grade: "kurang", on },
  ],
  ["Pangkat/golongan IV/a", "Rank IV/a", { kind: "rank", rank: "IV/a", on }],
  ["Tidak lagi menduduki jabatan", "Post no longer held", { kind: "post-lost", on }],
  [
    "Atasan langsung: Siti Contoh, Sekretaris Daerah",
    "Direct superior: Siti Contoh, Sekretaris Daerah",
    {
      kind: "direct-superior",
      superior: { name: "Siti Contoh", post: { title: "Sekretaris Daerah", level: "jpt-pratama", role: "sekda" } },
      on,
    },
  ],
  [
    "Tugas sebagai pejabat sementara berakhir",
    "Acting appointment ended",
    { kind: "post-lost", appointment: "acting", on },
  ],
  [
    "Pernyataan bersedia mengundurkan diri (janji)",
    "Readiness to resign declared (a promise)",
    { kind: "resignation", stage: "promised", on },
  ],
  [
    "Tidak masuk kerja tanpa alasan yang sah",
    "Absent without a valid reason",
    { kind: "attendance", status: "unexcused", on },
  ],
  ["Capaian SKP tahun 2020: 62,5%", "SKP result of 2020: 62.5%", { kind: "skp-result", year: 2020, percent: 62.5, on }],
  [
    "Kesempatan memperbaiki kinerja diberikan (tahun 2024)",
    "Time to improve granted (2024)",
    { kind: "remediation-granted", year: 2024, on },
  ],
  [
    "Masa perbaikan kinerja terhenti sampai dengan 30 Juni 2025: sakit (tahun 2024)",
    "Time to improve interrupted until 30 June 2025: sakit (2024)",
    { kind: "remediation-interrupted", year: 2024, until: plainDate("2025-06-30"), reason: "sakit", on },
  ],
  [
    "Masa perbaikan berakhir: kinerja tidak membaik (tahun 2024)",
    "Time to improve ended: no improvement (2024)",
    { kind: "remediation-ended", year: 2024, improved: false, on },
  ],
  [
    "Ditempatkan sementara (tahun 2024)",
    "Placed for the time being (2024)",
    { kind: "placed", year: 2024, as: "temporary", on },
  ],
  [
    "Pemanggilan pertama; pemeriksaan 12 Juni 2025 (kasus-1)",
    "First summons; examination on 12 June 2025 (kasus-1)",
    { kind: "summoned", ...inCase, call: "first", examinationOn: plainDate("2025-06-12"), on },
  ],
  [
    "Tidak hadir atas pemanggilan kedua (kasus-1)",
    "Did not appear on the second summons (kasus-1)",
    { kind: "appeared", ...inCase, call: "second", appeared: false, on },
  ],
  [
    "Keputusan SK-1 oleh bupati: pemberhentian dengan hormat tidak atas permintaan sendiri (PDHTAPS) (kasus-1)",
    "Decision SK-1 by bupati: honourable dismissal not at own request (kasus-1)",
    { kind: "punishment-decided", id: "SK-1", ...inCase, step: "PDHTAPS", by: "bupati", on },
  ],
  [
    "Keputusan SK-1 sampai di alamat",
    "Decision SK-1 arrived at the address",
    { kind: "decision-delivered", ...of, how: "reached-address", on },
  ],
  ["Keputusan SK-1 dikirim", "Decision SK-1 sent", { kind: "decision-dispatched", ...of, on }],
  [
    "Keberatan diajukan atas SK-1",
    "Objection filed against SK-1",
    { kind: "remedy-filed", ...of, remedy: "keberatan", on },
  ],
  [
    "Banding administratif atas SK-1: keputusan dibatalkan",
    "Appeal against SK-1: decision struck down",
    { kind: "remedy-decided", ...of, remedy: "banding-administratif", outcome: "annulled", on },
  ],
  [
    "Tembusan banding atas SK-1 diterima pejabat pembina kepegawaian",
    "Copy of the appeal against SK-1 received by the appointing authority",
    { kind: "appeal-received", ...of, by: "pejabat-pembina-kepegawaian", on },
  ],
  ["Diaktifkan kembali", "Reinstated", { kind: "reinstated", on }],
];

describe("a fact in words", () => {
  it.each(lines)("%s", (id, en, fact) => {
    expect(factText(fact, names)).toEqual({ id, en });
  });
});
