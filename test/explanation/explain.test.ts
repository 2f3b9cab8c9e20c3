import { describe, expect, it } from "vitest";

import { evaluate, type Evaluation, explain, type Fact, type Language, national, plainDate } from "perjanjian-kinerja";
import { kabContoh } from "perjanjian-kinerja/regencies/_template";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { contohAgreement, contohFacts } from "perjanjian-kinerja/testing";

import { anAgreement, decided, dossier, gained, granted, reached, resigning } from "../consequence/given.ts";

/** The lines below one heading. */
function section(evaluation: Evaluation, language: Language, title: string): string {
  const [, found = ""] = explain(evaluation, language).split(`\n## ${title}\n\n`);
  return `\n${found.split("\n\n## ")[0] ?? ""}\n`;
}

const contoh = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));

describe("the explanation in Indonesian", () => {
  it("begins with whose agreement it is, and says that an authority decides", () => {
    expect(explain(contoh, "id").split("\n").slice(0, 3).join("\n")).toMatchInlineSnapshot(`
      "# Perjanjian kinerja 2025: Siti Contoh, Kepala Dinas Kesehatan

      Kabupaten Contoh. Keadaan per 31 Januari 2026. Rekomendasi, bukan keputusan: pejabat yang berwenang memutuskan."
    `);
  });

  it("says what is recommended and how that stands against the law", () => {
    expect(section(contoh, "id", "Rekomendasi")).toMatchInlineSnapshot(`
      "
      - **Dipindahkan ke jabatan yang lebih rendah** — diumumkan, bukan usulan aplikasi ini; diusulkan oleh Sekda; Konsekuensi perjanjian kinerja (PK Contoh 2025 butir 7 [satu sumber])
        - **Terhadap hukum nasional: lebih berat daripada ketentuan nasional**
          - jenis: tidak dikenal lagi — dahulu: pemindahan dalam rangka penurunan jabatan setingkat lebih rendah (PP 94/2021 Pasal 8 ayat (4) huruf a [terkonfirmasi]; PP 53/2010 Pasal 7 ayat (4) huruf b [terkonfirmasi])
          - dasar penjatuhan: lebih berat daripada ketentuan nasional — sejak 31 Agustus 2021 target yang tidak tercapai bukan pelanggaran disiplin; yang berlaku adalah jalur kinerja (PP 94/2021 Pasal 3 dan Pasal 4 [disimpulkan; nomor pasal: terkonfirmasi])
          - kewenangan: sesuai — hanya mengusulkan; yang berwenang memutuskan: bupati, wali kota (PP 94/2021 Pasal 16–23 [satu sumber; nomor pasal: belum diverifikasi])
          - tata cara: sesuai — harus tetap didahului pemanggilan dan pemeriksaan, untuk tingkat berat oleh tim pemeriksa (PP 94/2021 Pasal 26 [terkonfirmasi]; PP 94/2021 Pasal 27 [terkonfirmasi; nomor pasal: satu sumber]; PP 94/2021 Pasal 29 [terkonfirmasi; nomor pasal: disimpulkan])
        - Yang diperbolehkan hukum
          - penurunan jabatan setingkat lebih rendah selama 12 bulan, hanya atas pelanggaran kewajiban yang terbukti dalam pemeriksaan (PP 94/2021 Pasal 8 ayat (4) huruf a [terkonfirmasi])
          - jalur kinerja: kesempatan memperbaiki kinerja (PP 30/2019 Pasal 56–58 [disimpulkan]; Peraturan BKN 3/2020 Pasal 32 [terkonfirmasi; nomor pasal: disimpulkan]; UU 20/2023 Pasal 52 ayat (3) huruf f [terkonfirmasi])
        - Batasan: jabatan pimpinan tinggi hanya dapat ditinggalkan atas alasan yang ditentukan: mengundurkan diri dari jabatan, diberhentikan sebagai PNS, diberhentikan sementara sebagai PNS, cuti di luar tanggungan negara, tugas belajar lebih dari enam bulan, ditugaskan secara penuh di luar jabatannya, penataan organisasi, tidak memenuhi persyaratan jabatan (PP 11/2017 Pasal 144 [terkonfirmasi])
        - Batasan yang belum dapat dipastikan: Pemilihan kepala daerah 2024: sejak 22 Maret 2024 sampai akhir masa jabatan kepala daerah penggantian pejabat memerlukan persetujuan tertulis Menteri Dalam Negeri (UU 10/2016 Pasal 71 ayat (2) dan ayat (4) [terkonfirmasi]; Surat Mendagri 100.2.1.3/1575/SJ [terkonfirmasi])
        - Yang berwenang — penurunan jabatan setingkat lebih rendah selama 12 bulan: pejabat pembina kepegawaian (bupati atau wali kota) (PP 94/2021 Pasal 16–23 [satu sumber; nomor pasal: belum diverifikasi])
          - yang masih harus ada sebelum dapat disebut diputuskan: pemanggilan pertama secara tertulis; pembentukan tim pemeriksa; pemeriksaan; berita acara pemeriksaan; keputusan tertulis yang menyebut pelanggarannya
          - keberatan (PP 79/2021 Pasal 1 angka 4 [terkonfirmasi]; PP 79/2021 Pasal 2 ayat (2) [terkonfirmasi])
            - kepada siapa keberatan atas keputusan pejabat pembina kepegawaian diajukan belum terkonfirmasi
            - dalam 14 hari kerja; sejak kapan dihitung belum terkonfirmasi (PP 79/2021 [belum diverifikasi])
      - **Kesempatan memperbaiki kinerja: beri kesempatan 3 bulan atas tahun 2025** (PK Contoh 2025 butir 7 [satu sumber])
        - berjalan hanya sejak keputusan pemberiannya dicatat
        - **Terhadap hukum nasional: lebih berat daripada ketentuan nasional**
          - jenis: lebih berat daripada ketentuan nasional — lamanya kesempatan memperbaiki kinerja: lebih singkat daripada menurut hukum nasional; hanya boleh sama atau lebih longgar (PP 30/2019 Pasal 56–58 [disimpulkan]; Peraturan BKN 3/2020 Pasal 32 [terkonfirmasi; nomor pasal: disimpulkan]; UU 20/2023 Pasal 52 ayat (3) huruf f [terkonfirmasi])
          - jenis: lebih berat daripada ketentuan nasional — pejabat yang dicakup dan dasar pembukaannya: mencakup yang tidak disebut hukum nasional; tidak mencakup semua yang disebut hukum nasional; hanya boleh sama atau lebih longgar (PP 30/2019 Pasal 56–58 [disimpulkan]; Peraturan BKN 3/2020 Pasal 32 [terkonfirmasi; nomor pasal: disimpulkan]; UU 20/2023 Pasal 52 ayat (3) huruf f [terkonfirmasi])
        - Yang diperbolehkan hukum
          - kesempatan menurut hukum nasional (PP 30/2019 Pasal 56–58 [disimpulkan]; Peraturan BKN 3/2020 Pasal 32 [terkonfirmasi; nomor pasal: disimpulkan]; UU 20/2023 Pasal 52 ayat (3) huruf f [terkonfirmasi])
        - Yang berwenang — pemberian kesempatan memperbaiki kinerja: hukum tidak menyebut siapa yang memutuskannya
          - yang dapat diajukan keberatan adalah hasil penilaian kinerjanya (PP 30/2019 Pasal 59 [disimpulkan; nomor pasal: terkonfirmasi])
      "
    `);
  });

  it("says why", () => {
    expect(section(contoh, "id", "Mengapa")).toMatchInlineSnapshot(`
      "
      - Perjanjian kinerja tidak dipenuhi — Pengukuran tahunan, tahun 2025, 31 Desember 2025 — terbukti (PK Contoh 2025 butir 7 [satu sumber])
        - sedikitnya satu syarat berikut — terpenuhi
          - sedikitnya satu indikator tidak tercapai, tahun 2025 (1 dari 2; 0 belum terukur; syarat: 1) — terpenuhi
            - Prevalensi stunting, tahun 2025: 19% terhadap target 14%, makin rendah makin baik: tidak tercapai (64,29%, (2 × target − realisasi) ÷ target) (PermenPANRB 8/2021 Lampiran, hlm. 91 dan 100 [terkonfirmasi])
            - Jumlah dokumen surveilans gizi, tahun 2025: 6 dokumen terhadap target 6 dokumen, makin tinggi makin baik: tercapai (100%, realisasi ÷ target) (PermenPANRB 8/2021 Lampiran, hlm. 91 dan 100 [terkonfirmasi])
          - program prioritas tidak dijalankan (program prioritas: 1) — tidak terpenuhi
      - Konsekuensi perjanjian kinerja: langkah berikutnya yang syaratnya terpenuhi — terpenuhi (PK Contoh 2025 butir 7 [satu sumber])
        - langkah: Dipindahkan ke jabatan yang lebih rendah — terpenuhi
          - menduduki jabatan Kepala Dinas Kesehatan — terpenuhi
      "
    `);
  });
});

describe("the explanation in English", () => {
  it("says what is recommended and how that stands against the law", () => {
    expect(section(contoh, "en", "Recommendation")).toMatchInlineSnapshot(`
      "
      - **Moved to a lower post** — announced, not proposed here; proposed by Sekda; Consequences of the agreement (PK Contoh 2025 butir 7 [single source])
        - **Against national law: harsher than national law**
          - kind: obsolete — formerly: transfer to a post one level lower (PP 94/2021 Pasal 8 ayat (4) huruf a [confirmed]; PP 53/2010 Pasal 7 ayat (4) huruf b [confirmed])
          - trigger: harsher than national law — since 31 August 2021 a missed target is no breach of discipline; the performance track applies (PP 94/2021 Pasal 3 dan Pasal 4 [inferred; article number: confirmed])
          - authority: conforms — only proposes; competent to decide: bupati, wali kota (PP 94/2021 Pasal 16–23 [single source; article number: unverified])
          - procedure: conforms — summons and examination must still come first, for the heavy level by a team (PP 94/2021 Pasal 26 [confirmed]; PP 94/2021 Pasal 27 [confirmed; article number: single source]; PP 94/2021 Pasal 29 [confirmed; article number: inferred])
        - What the law allows instead
          - one post lower for twelve months, only for a breach of a listed duty that an examination proves (PP 94/2021 Pasal 8 ayat (4) huruf a [confirmed])
          - the performance track: a time to improve (PP 30/2019 Pasal 56–58 [inferred]; Peraturan BKN 3/2020 Pasal 32 [confirmed; article number: inferred]; UU 20/2023 Pasal 52 ayat (3) huruf f [confirmed])
        - In the way: a senior post is left only on the grounds that are listed: resignation from the post, dismissal as a civil servant, suspension as a civil servant, unpaid leave, study duty of more than six months, full-time assignment elsewhere, reorganisation, no longer meets the requirements of the post (PP 11/2017 Pasal 144 [confirmed])
        - In the way, or perhaps no longer: The local elections of 2024: from 22 March 2024 until the end of the term of office replacing an official needs the written consent of the Home Minister (UU 10/2016 Pasal 71 ayat (2) dan ayat (4) [confirmed]; Surat Mendagri 100.2.1.3/1575/SJ [confirmed])
        - Who may decide — one post lower for twelve months: the appointing authority (the regent or mayor) (PP 94/2021 Pasal 16–23 [single source; article number: unverified])
          - still needed before one may speak of a decision: first written summons; formation of the examination team; examination; record of the examination; written decision that names the breach
          - objection (PP 79/2021 Pasal 1 angka 4 [confirmed]; PP 79/2021 Pasal 2 ayat (2) [confirmed])
            - to whom an objection against a decision of the appointing authority goes is not confirmed
            - within 14 working days; from when they count is not confirmed (PP 79/2021 [unverified])
      - **Time to improve performance: grant 3 months for 2025** (PK Contoh 2025 butir 7 [single source])
        - it runs only from the recorded day of the grant
        - **Against national law: harsher than national law**
          - kind: harsher than national law — the length of the time to improve: shorter than national law gives; it may only be the same or looser (PP 30/2019 Pasal 56–58 [inferred]; Peraturan BKN 3/2020 Pasal 32 [confirmed; article number: inferred]; UU 20/2023 Pasal 52 ayat (3) huruf f [confirmed])
          - kind: harsher than national law — whom it covers, and what opens it: it covers what national law does not name; it leaves out what national law names; it may only be the same or looser (PP 30/2019 Pasal 56–58 [inferred]; Peraturan BKN 3/2020 Pasal 32 [confirmed; article number: inferred]; UU 20/2023 Pasal 52 ayat (3) huruf f [confirmed])
        - What the law allows instead
          - the time that national law gives (PP 30/2019 Pasal 56–58 [inferred]; Peraturan BKN 3/2020 Pasal 32 [confirmed; article number: inferred]; UU 20/2023 Pasal 52 ayat (3) huruf f [confirmed])
        - Who may decide — the grant of a time to improve: the law does not say who decides it
          - what can be objected to is the appraisal (PP 30/2019 Pasal 59 [inferred; article number: confirmed])
      "
    `);
  });

  it("says why", () => {
    expect(section(contoh, "en", "Why")).toMatchInlineSnapshot(`
      "
      - The agreement was not kept — Yearly measurement, 2025, 31 December 2025 — established (PK Contoh 2025 butir 7 [single source])
        - at least one of these — holds
          - at least one indicator was missed, 2025 (1 of 2; 0 not measured; needed: 1) — holds
            - Prevalensi stunting, 2025: 19% against the target of 14%, lower is better: missed (64.29%, (2 × target − actual) ÷ target) (PermenPANRB 8/2021 Lampiran, hlm. 91 dan 100 [confirmed])
            - Jumlah dokumen surveilans gizi, 2025: 6 dokumen against the target of 6 dokumen, higher is better: met (100%, actual ÷ target) (PermenPANRB 8/2021 Lampiran, hlm. 91 dan 100 [confirmed])
          - a priority programme was not carried out (priority programmes: 1) — fails
      - Consequences of the agreement: the next step whose condition holds — holds (PK Contoh 2025 butir 7 [single source])
        - step: Moved to a lower post — holds
          - holds a post (Kepala Dinas Kesehatan) — holds
      "
    `);
  });
});

describe("the explanation", () => {
  const judged: Fact = {
    kind: "judged",
    agreement: "pk-2022",
    matter: "work-discipline-failed",
    holds: true,
    on: plainDate("2022-10-01"),
  };
  const lebong = (...events: readonly Fact[]): Evaluation =>
    evaluate(anAgreement(2022), dossier(gained("2020-01-01"), ...events), kabLebong, plainDate("2023-02-01"));

  it("writes numbers and days in local form", () => {
    const figure = { ...reached(2022, 1234.5), reportedOn: plainDate("2023-01-20") };
    expect(explain(lebong(figure), "id")).toMatch(/1\.234,5 ?% terhadap target 10 ?%/u);
    expect(explain(lebong(figure), "en")).toMatch(/1,234\.5 ?% against the target of 10 ?%/u);
    expect(explain(lebong(figure), "id")).toContain("1 Februari 2023");
  });

  it("writes the bounds of a span in local form too", () => {
    const [objective] = anAgreement(2022).objectives;
    const [indicator] = objective!.indicators;
    const spanning = anAgreement(2022, {
      objectives: [{ ...objective!, indicators: [{ ...indicator!, targets: { "2022": { min: 5.1, max: 6 } } }] }],
    });
    const evaluation = evaluate(spanning, dossier(reached(2022, 5.2)), national, plainDate("2023-02-01"));
    expect(explain(evaluation, "id")).toContain("5,1–6");
  });

  it("says of a speech that it is no regulation, and lists only sources that it cites", () => {
    const text = explain(lebong(judged), "id");
    expect(text).toContain("(pernyataan di media, bukan peraturan)");
    expect(text).not.toContain("Pernyataan pada penandatanganan perjanjian kinerja 2023");
  });

  it("shows what the source declares of the agreement as a declaration", () => {
    expect(explain(lebong(judged), "id")).toContain(
      "perjanjian dinyatakan tidak berlaku lagi — pernyataan sumber; perjanjian tetap dapat dihitung",
    );
    expect(explain(lebong(), "id")).not.toContain("perjanjian dinyatakan tidak berlaku lagi");
  });

  it("names the reading of an ambiguous text", () => {
    expect(explain(lebong(judged), "id")).toContain("teks ini bermakna ganda");
    expect(explain(lebong(judged), "en")).toContain("the text is ambiguous");
  });

  it("asks for the facts that are still needed", () => {
    expect(section(lebong(), "id", "Data yang masih diperlukan")).toContain("realisasi: Indikator satu, tahun 2022");
  });

  it("shows how the official stands", () => {
    const standing = section(
      lebong(judged, decided("one-year-suspension", "2022-11-01"), resigning("promised", "2022-03-31"), {
        kind: "rank",
        rank: "III/d",
        on: plainDate("2020-04-01"),
      }),
      "id",
      "Kedudukan",
    );
    expect(standing).toMatchInlineSnapshot(`
      "
      - tidak menduduki jabatan sejak 1 November 2022
      - golongan ruang III/d
      - janji mundur tercatat; tetap janji sampai ada permohonan
      - Dibebaskan dari jabatan selama satu tahun, berlaku 1 November 2022, sampai dengan 31 Oktober 2023: berjalan (Bupati Lebong, 31 Maret 2022 [satu sumber])
      "
    `);
  });

  it("shows the last day of a time to improve, and that nothing is recommended while it runs", () => {
    const evaluation = evaluate(
      anAgreement(2022),
      dossier(gained("2020-01-01"), reached(2022, 9), granted(2022, "2023-01-15")),
      national,
      plainDate("2023-02-01"),
    );
    expect(section(evaluation, "id", "Rekomendasi")).toContain("tidak ada yang direkomendasikan");
    expect(section(evaluation, "id", "Kesempatan memperbaiki kinerja")).toContain(
      "berjalan sejak 15 Januari 2023 sampai dengan 15 Juli 2023",
    );
  });

  it("keeps a table whole where a name holds a bar", () => {
    const [objective] = anAgreement(2022).objectives;
    const [indicator] = objective!.indicators;
    const agreement = anAgreement(2022, {
      objectives: [{ ...objective!, indicators: [{ ...indicator!, name: "Satu | dua" }] }],
    });
    const rows = section(evaluate(agreement, dossier(), national, plainDate("2022-12-31")), "id", "Capaian")
      .split("\n")
      .filter((line) => line.startsWith("| tahun"));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.match(/(?<!\\)\|/gu)).toHaveLength(4);
  });
});
