import { describe, expect, it } from "vitest";

import {
  compareYears,
  evaluate,
  evaluationNote,
  factsKnownOn,
  measurementReport,
  plainDate,
  toMarkdown,
} from "perjanjian-kinerja";
import { contohAgreement, contohFacts, kabContoh } from "perjanjian-kinerja/testing";
import { contohRules, evaluatedOn, lebong2024 } from "./papers.ts";

describe("the note of a quarterly evaluation", () => {
  it("L24-8 says what was reviewed, what came of it, by whom it goes on, and when", () => {
    const note = evaluationNote(lebong2024.agreement, evaluatedOn("2024-07-10"), "2024-Q2", "id");
    expect(toMarkdown(note)).toMatchInlineSnapshot(`
      "# Catatan Evaluasi Perjanjian Kinerja, triwulan II 2024

      - **Nama**: Rahmat Contoh (rekaan)
      - **NIP**: 000000000000000000
      - **Jabatan**: Kepala Dinas Kesehatan (contoh)
      - **Perangkat daerah**: Dinas Kesehatan

      Menurut ketentuan Kabupaten Lebong dan data yang diketahui pada 10 Juli 2024.

      ## Yang dievaluasi

      - Evaluasi setiap perangkat daerah tiap tiga bulan: 30 Juni 2024

      ## Hasil evaluasi

      - Pelanggaran disiplin kerja: target tidak tercapai, kehadiran tidak jelas, atau program prioritas tidak dijalankan: terbukti

      ## Capaian

      **Pengukuran kinerja triwulan II 2024**

      | Sasaran strategis | Indikator kinerja | Satuan | Target | Realisasi | Capaian | Keterangan |
      | --- | --- | --- | ---: | ---: | ---: | --- |
      | Meningkatnya kesehatan ibu dan anak | Prevalensi stunting (IKU) | % | 18,5 | 19,1 | 96,76% | tidak tercapai |
      | Meningkatnya kesehatan ibu dan anak | Cakupan imunisasi dasar lengkap (IKU) | % | 45 | 45 | 100% | tercapai |
      | Meningkatnya kesehatan ibu dan anak | Jumlah posyandu yang dibina | posyandu | 12 | 14 | 116,67% | melampaui target |

      Dari 3 indikator pada triwulan II 2024: 1 tidak tercapai, 1 tercapai, 1 melampaui target, 0 belum terukur, 0 belum jatuh tempo.

      ## Kewajiban

      Tidak ada kewajiban yang jatuh tempo dalam periode ini.

      ## Tindak lanjut

      **Tindak lanjut yang direkomendasikan**

      | Tindak lanjut | Oleh siapa | Terhadap hukum nasional | Dasar |
      | --- | --- | --- | --- |
      | Sanksi tegas (tidak disebut jenisnya) | menurut pertimbangan bupati | diumumkan, bukan usulan; lebih berat daripada ketentuan nasional; perlu telaah hukum | Pers daerah, 25 Maret 2024 \\[satu sumber\\] |

      > Rekomendasi, bukan keputusan: pejabat yang berwenang memutuskan menurut tata caranya.

      ## Yang masih diperlukan

      Tidak ada data yang masih diperlukan.

      ## Berikutnya

      **Hari-hari berikutnya**

      | Hari | Hal | Uraian | Sifat |
      | --- | --- | --- | --- |
      | 30 September 2024 | evaluasi | Evaluasi setiap perangkat daerah tiap tiga bulan | wajib |
      | 31 Desember 2024 | evaluasi | Evaluasi setiap perangkat daerah tiap tiga bulan | wajib |
      | 31 Desember 2024 | evaluasi | Pengukuran tahunan | wajib |
      "
    `);
  });

  it("L24-8 says the same in English", () => {
    const note = evaluationNote(lebong2024.agreement, evaluatedOn("2024-07-10"), "2024-Q2", "en");
    expect(toMarkdown(note)).toMatchInlineSnapshot(`
      "# Note on the Evaluation of the Performance Agreement, Q2 2024

      - **Name**: Rahmat Contoh (rekaan)
      - **NIP**: 000000000000000000
      - **Post**: Kepala Dinas Kesehatan (contoh)
      - **Agency**: Dinas Kesehatan

      By the rules of Kabupaten Lebong and what was known on 10 July 2024.

      ## What was reviewed

      - Each agency is evaluated every three months: 30 June 2024

      ## What came of it

      - Violation of work discipline: target not met, attendance unclear, or priority programme not carried out: established

      ## Attainment

      **Performance measured, Q2 2024**

      | Strategic objective | Performance indicator | Unit | Target | Actual | Attainment | Outcome |
      | --- | --- | --- | ---: | ---: | ---: | --- |
      | Meningkatnya kesehatan ibu dan anak | Prevalensi stunting (IKU) | % | 18.5 | 19.1 | 96.76% | missed |
      | Meningkatnya kesehatan ibu dan anak | Cakupan imunisasi dasar lengkap (IKU) | % | 45 | 45 | 100% | met |
      | Meningkatnya kesehatan ibu dan anak | Jumlah posyandu yang dibina | posyandu | 12 | 14 | 116.67% | exceeded |

      Of 3 indicators in Q2 2024: 1 missed, 1 met, 1 exceeded, 0 unmeasured, 0 not due.

      ## Duties

      No duty fell due in this period.

      ## What follows

      **What is recommended**

      | What | By whom | Against national law | Basis |
      | --- | --- | --- | --- |
      | A firm sanction (not said which) | at the discretion of bupati | announced, not proposed; harsher than national law; needs legal review | Pers daerah, 25 Maret 2024 \\[single source\\] |

      > A recommendation, not a decision: the competent authority decides, by its procedure.

      ## What is needed

      No further fact is needed.

      ## Next

      **The next days**

      | Day | What | Of what | Force |
      | --- | --- | --- | --- |
      | 30 September 2024 | review | Each agency is evaluated every three months | has to be |
      | 31 December 2024 | review | Each agency is evaluated every three months | has to be |
      | 31 December 2024 | review | Yearly measurement | has to be |
      "
    `);
  });

  it("K19 names what nobody reported, never as zero, and who usually has it", () => {
    const note = evaluationNote(lebong2024.agreement, evaluatedOn("2024-07-01"), "2024-Q2", "id");
    const page = toMarkdown(note);
    expect(page).toContain(
      "| Prevalensi stunting (IKU) | % | 18,5 | _belum dilaporkan_ | _belum terukur_ | _belum dilaporkan_ |",
    );
    expect(page).toContain(
      "| realisasi: Prevalensi stunting, triwulan II 2024 | perangkat daerah yang bersangkutan atau Bagian Organisasi Sekretariat Daerah |",
    );
    expect(page).not.toContain("| 0 |");
  });

  it("says that a quarter has not ended", () => {
    const page = toMarkdown(evaluationNote(lebong2024.agreement, evaluatedOn("2024-05-02"), "2024-Q2", "id"));
    expect(page).toContain("_periode belum berakhir_");
    expect(page).toContain("akan datang, 30 Juni 2024");
  });

  it.each([
    ["2024-06-29", "Belum ada hasil: belum ada evaluasi atas periode ini.", "Tidak ada pelanggaran"],
    ["2024-06-30", "belum dapat dipastikan, menunggu data", "Belum ada hasil"],
  ])("calls nothing clean that no review has judged yet: on %s it says %s", (day, said, unsaid) => {
    const page = toMarkdown(evaluationNote(lebong2024.agreement, evaluatedOn(day), "2024-Q2", "id"));
    expect(page).toContain(said);
    expect(page).not.toContain(unsaid);
  });

  it("says so of a period for which nothing is promised and nothing set", () => {
    const page = toMarkdown(evaluationNote(lebong2024.agreement, evaluatedOn("2024-07-10"), "2024-05", "id"));
    expect(page).toContain("Tidak ada target untuk Mei 2024.");
    expect(page).toContain("Tidak ada evaluasi yang ditetapkan untuk periode ini.");
  });
});

describe("the measurement of a year, as the annual report has it", () => {
  const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));

  it("shows target, actual, attainment and outcome, and by which formula", () => {
    expect(toMarkdown(measurementReport(contohAgreement, evaluation, { language: "id" }))).toMatchInlineSnapshot(`
      "# Pengukuran Kinerja Tahun 2025

      - **Nama**: Siti Contoh
      - **Jabatan**: Kepala Dinas Kesehatan
      - **Perangkat daerah**: Dinas Kesehatan

      Keadaan menurut data yang diketahui pada 31 Januari 2026.

      **Pengukuran kinerja tahun 2025**

      | Sasaran strategis | Indikator kinerja | Satuan | Target | Realisasi | Capaian | Keterangan |
      | --- | --- | --- | ---: | ---: | ---: | --- |
      | Meningkatnya status gizi masyarakat | Prevalensi stunting (IKU) | % | 14 | 19 | 64,29% | tidak tercapai |
      | Meningkatnya status gizi masyarakat | Jumlah dokumen surveilans gizi | dokumen | 6 | 6 | 100% | tercapai |

      Dari 2 indikator pada tahun 2025: 1 tidak tercapai, 1 tercapai, 0 melampaui target, 0 belum terukur, 0 belum jatuh tempo.

      > Tercapai atau tidaknya ditentukan dari perbandingan realisasi dengan target, bukan dari persentase. Rumus capaian: PermenPANRB 8/2021 Lampiran, hlm. 91 dan 100 \\[terkonfirmasi\\].
      "
    `);
  });

  it("names the reason of what is unmeasured, on the day before the report and on its day", () => {
    const before = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-19"));
    const page = toMarkdown(measurementReport(contohAgreement, before, { language: "en" }));
    expect(page).toContain("| Prevalensi stunting (IKU) | % | 14 | _not reported_ | _unmeasured_ | _not reported_ |");
    const after = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-20"));
    const later = toMarkdown(measurementReport(contohAgreement, after, { language: "en" }));
    expect(later).toContain("| Prevalensi stunting (IKU) | % | 14 | 19 | 64.29% | missed |");
  });

  it("marks a provisional figure, and shows a figure that cannot be used", () => {
    const told = (value: number | string, more: object) => ({
      ...contohFacts,
      events: [
        {
          kind: "actual" as const,
          agreement: "pk-2025-dinkes",
          indicator: "stunting",
          period: "2025" as const,
          value,
          on: plainDate("2025-12-31"),
          ...more,
        },
      ],
    });
    const page = (facts: typeof contohFacts): string =>
      toMarkdown(
        measurementReport(contohAgreement, evaluate(contohAgreement, facts, kabContoh, plainDate("2026-01-31")), {
          language: "id",
        }),
      );
    expect(page(told(14, { provisional: true }))).toContain("| 14 | 14 | 100% | tercapai (angka sementara) |");
    expect(page(told("rendah", {}))).toContain(
      "| 14 | rendah | _belum terukur_ | _tidak dapat dibandingkan dengan target_ |",
    );
  });

  it("K12 has no percentage against a target of zero, and says why", () => {
    const [objective] = contohAgreement.objectives;
    const [stunting] = objective!.indicators;
    const zero = { ...objective!, indicators: [{ ...stunting!, targets: { "2025": 0 } }] };
    const agreement = { ...contohAgreement, objectives: [zero] };
    const page = toMarkdown(
      measurementReport(agreement, evaluate(agreement, contohFacts, kabContoh, plainDate("2026-01-31")), {
        language: "id",
      }),
    );
    expect(page).toContain("| 0 | 19 | _tanpa persentase: target 0_ | tidak tercapai |");
  });

  it("shows earlier years beside it, and an indicator that they did not promise", () => {
    const [objective] = contohAgreement.objectives;
    const [stunting] = objective!.indicators;
    const agreement = {
      ...contohAgreement,
      id: "pk-2024-dinkes",
      year: 2024,
      objectives: [{ ...objective!, indicators: [{ ...stunting!, targets: { "2024": 20 } }] }],
    };
    const facts = {
      ...contohFacts,
      events: [
        {
          kind: "actual" as const,
          agreement: "pk-2024-dinkes",
          indicator: "stunting",
          period: "2024" as const,
          value: 20.5,
          on: plainDate("2024-12-31"),
        },
      ],
    };
    const earlier = [evaluate(agreement, facts, kabContoh, plainDate("2025-01-31"))];
    const page = toMarkdown(measurementReport(contohAgreement, evaluation, { language: "id", earlier }));
    expect(page).toContain(
      [
        "| Indikator kinerja | Realisasi 2024 | Capaian 2024 | Realisasi 2025 | Capaian 2025 |",
        "| --- | ---: | ---: | ---: | ---: |",
        "| Prevalensi stunting (%) | 20,5 | 97,5% | 19 | 64,29% |",
        "| Jumlah dokumen surveilans gizi (dokumen) | _tidak diperjanjikan_ | _tidak diperjanjikan_ | 6 | 100% |",
      ].join("\n"),
    );
  });

  it("shows the year before and the medium-term target, or what is missing of them", () => {
    const [objective] = contohAgreement.objectives;
    const [stunting, documents] = objective!.indicators;
    const mediumTerm = { year: 2026, target: 12 };
    const agreement = {
      ...contohAgreement,
      objectives: [{ ...objective!, indicators: [{ ...stunting!, mediumTerm }, documents!] }],
    };
    const comparisons = compareYears(agreement, contohFacts, contohRules.attainment!, plainDate("2026-01-31"));
    const page = toMarkdown(measurementReport(agreement, evaluation, { language: "id", comparisons }));
    expect(page).toContain("| Prevalensi stunting (%) | _belum dilaporkan_ | 19 | 12 | 41,67% |");
    expect(page).toContain(
      "| Jumlah dokumen surveilans gizi (dokumen) | _belum dilaporkan_ | 6 | _tanpa target jangka menengah_ | _tanpa target jangka menengah_ |",
    );
  });

  it("knows only what was known on its day", () => {
    const known = factsKnownOn(contohFacts, plainDate("2026-01-10"));
    const then = evaluate(contohAgreement, known, kabContoh, plainDate("2026-01-31"));
    expect(toMarkdown(measurementReport(contohAgreement, then, { language: "id" }))).toContain("_belum dilaporkan_");
  });
});
