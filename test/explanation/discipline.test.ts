import { describe, expect, it } from "vitest";

import { explain, type Fact, type Language } from "perjanjian-kinerja";

import { attendance, breach, disciplined, missed, scattered, workingDays } from "../consequence/discipline.ts";

const TITLES = { discipline: { id: "Disiplin", en: "Discipline" }, what: { id: "Rekomendasi", en: "Recommendation" } };

/** The lines of one section, without what they cite. */
function told(
  section: keyof typeof TITLES,
  facts: readonly Fact[],
  asOf: string,
  language: Language,
): readonly string[] {
  const text = explain(disciplined(facts, asOf), language);
  const [, after = ""] = text.split(`## ${TITLES[section][language]}\n`);
  const [own = ""] = after.split("\n## ");
  return own
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.replace(/ \(P[Pe].*/u, ""));
}

const days = workingDays(2024);

describe("attendance in words", () => {
  const facts = [
    ...missed(...days.slice(20, 30), days[40]!, "2024-12-25"),
    ...attendance("excused", [days[50]!]),
    ...attendance("unverified", [days[60]!, days[62]!]),
  ];

  it("says what is established, what is open, and what follows without a decision", () => {
    expect(told("discipline", facts, "2024-12-31", "id")).toEqual([
      "- 2024: paling sedikit 11 dan paling banyak 237 hari kerja tanpa alasan yang sah; berturut-turut paling sedikit 10; dengan alasan 1; belum diverifikasi 2; tanpa catatan 224; tercatat pada hari libur 1 (tidak dihitung)",
      "  - menurut catatan kehadiran (baru indikasi), gaji dihentikan mulai 1 Maret 2024, tanpa menunggu keputusan",
      "- tahun 2024: 11 hari kerja tidak masuk tanpa alasan yang sah, berturut-turut paling sedikit 10 hari — terpenuhi",
      "  - paling banyak 237 hari, bila 2 hari yang belum diverifikasi dan 224 hari tanpa catatan ikut terbukti",
      "  - hari kerja berturut-turut mencapai batasnya pada 15 Februari 2024; hari libur tidak memutusnya",
      '  - teks ini bermakna ganda; dibaca sebagai "berlanjut melewati pergantian tahun" (pilihan lain: mulai dari awal pada 1 Januari)',
      "  - menurut catatan kehadiran (baru indikasi), gaji dihentikan mulai 1 Maret 2024, tanpa menunggu keputusan",
      "  - catatan kehadiran adalah indikasi; pemeriksaan yang menentukan",
    ]);
    expect(told("discipline", facts, "2024-12-31", "en")).toEqual([
      "- 2024: at least 11 and at most 237 working days without a valid reason; in a row at least 10; excused 1; not verified 2; without a record 224; recorded on days off 1 (not counted)",
      "  - by the attendance records (only an indication), pay is stopped from 1 March 2024, without waiting for a decision",
      "- in 2024: 11 working days missed without a valid reason, in a row at least 10 — holds",
      "  - at most 237 days, should 2 not verified and 224 not recorded count too",
      "  - working days in a row reached the limit on 15 February 2024; days off do not break them",
      '  - the text is ambiguous; read as "it goes on across New Year" (other readings: it begins again on 1 January)',
      "  - by the attendance records (only an indication), pay is stopped from 1 March 2024, without waiting for a decision",
      "  - attendance records are an indication; an examination finds it",
    ]);
  });

  it("W45 says that nothing is counted where the decrees of the year are missing", () => {
    const old = missed("2019-03-04", "2019-03-06", "2019-03-11", "2019-03-13", "2019-03-18");
    expect(told("discipline", old, "2019-12-31", "id")).toEqual([
      "- 2019: 5 hari tercatat tidak masuk tanpa alasan yang sah; tidak dihitung, karena kalender hari kerja 2019 belum dimuat",
      "- tahun 2019: hari kerja tidak dapat dihitung, karena penetapan hari liburnya belum dimuat — belum diketahui",
    ]);
    expect(told("discipline", old, "2019-12-31", "en")).toEqual([
      "- 2019: 5 days recorded as missed without a valid reason; not counted, as the working-day calendar of 2019 is not carried in",
      "- in 2019: working days cannot be counted, as the decrees on holidays are not carried in — unknown",
    ]);
  });

  it("says how far the next kind is, in days of the year and in days in a row", () => {
    const next = (language: Language): readonly string[] =>
      told("discipline", missed(...days.slice(20, 29)), "2024-12-31", language).slice(1, 3);
    expect(next("id")).toEqual([
      "  - 2 hari lagi: penundaan kenaikan gaji berkala selama 1 tahun",
      "  - 1 hari lagi berturut-turut: pemberhentian dengan hormat tidak atas permintaan sendiri (PDHTAPS)",
    ]);
    expect(next("en")).toEqual([
      "  - 2 more days: periodic pay rise delayed for one year",
      "  - 1 more day in a row: honourable dismissal not at own request",
    ]);
  });
});

describe("what discipline law provides, in words", () => {
  const of = (facts: readonly Fact[], asOf: string, language: Language): readonly string[] => {
    const lines = told("what", facts, asOf, language);
    return lines.slice(
      lines.findIndex((line) => / (?:ringan|sedang|\((?:ringan|sedang|light|medium)\))\*\*$/u.test(line)),
    );
  };

  it("is an indication from records, and what it could become", () => {
    const facts = [...missed(...scattered(2024, 4)), ...attendance("unverified", scattered(2024, 7).slice(4))];
    expect(of(facts, "2024-12-31", "id").slice(0, 4)).toEqual([
      "- **Tidak masuk kerja tanpa alasan yang sah: teguran tertulis (ringan)**",
      "  - tahun 2024: 4 hari kerja tidak masuk tanpa alasan yang sah, berturut-turut paling sedikit 1 hari",
      "  - baru indikasi dari catatan: pemeriksaan harus membuktikannya lebih dahulu",
      "  - bila catatan yang belum diverifikasi terbukti: pernyataan tidak puas secara tertulis (ringan)",
    ]);
    expect(of(facts, "2024-12-31", "en").slice(0, 4)).toEqual([
      "- **Absence without a valid reason: written reprimand (light)**",
      "  - in 2024: 4 working days missed without a valid reason, in a row at least 1",
      "  - only an indication from records: an examination has to prove it first",
      "  - if what is not verified is proven: written statement of dissatisfaction (light)",
    ]);
  });

  it("is proven by examination, its kinds stand in for others, and says once who may decide all three", () => {
    const facts = [breach("BAP-1", "pasal-3-huruf-e", "2022-05-10", { impact: "instansi" })];
    const [pay, promotion, rank] = [
      "penundaan kenaikan gaji berkala selama 1 tahun",
      "penundaan kenaikan pangkat selama 1 tahun",
      "penurunan pangkat setingkat lebih rendah selama 1 tahun",
    ];
    const needed =
      "pemanggilan pertama secara tertulis; pemeriksaan; berita acara pemeriksaan; keputusan tertulis yang menyebut pelanggarannya";
    const regent = "pejabat pembina kepegawaian (bupati atau wali kota)";
    expect(of(facts, "2022-12-31", "id")).toEqual([
      `- **Pelanggaran disiplin: ${pay} atau ${promotion} atau ${rank} (sedang)**`,
      "  - pelanggaran tingkat sedang (BAP-1)",
      "  - terbukti dalam pemeriksaan; pejabat yang berwenang memutuskan",
      "  - pengganti sementara selama pemotongan tunjangan kinerja belum dapat diterapkan",
      "  - keyakinan: terkonfirmasi",
      `  - Yang berwenang — ${pay}; ${promotion}; ${rank}: ${regent}`,
      `    - yang masih harus ada sebelum dapat disebut diputuskan: ${needed}`,
      "    - keberatan",
      "      - kepada siapa keberatan atas keputusan pejabat pembina kepegawaian diajukan belum terkonfirmasi",
      "      - dalam 14 hari kerja; sejak kapan dihitung belum terkonfirmasi",
    ]);
    expect(of(facts, "2022-12-31", "en").slice(1, 4)).toEqual([
      "  - a breach of level sedang (BAP-1)",
      "  - proven by examination; the competent authority decides",
      "  - stands in while the allowance cut cannot be applied",
    ]);
  });
});
