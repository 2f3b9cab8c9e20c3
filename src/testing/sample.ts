import type { PerformanceAgreement } from "../agreement/agreement.ts";
import type { Facts } from "../agreement/facts.ts";
import type { Post } from "../agreement/post.ts";
import { plainDate } from "../time/plainDate.ts";

const headOfHealth: Post = {
  title: "Kepala Dinas Kesehatan",
  level: "jpt-pratama",
  role: "kepala-perangkat-daerah",
  echelon: "II.b",
  agency: "Dinas Kesehatan",
};

/**
 * A small made-up agreement of Kabupaten Contoh, used by every example in the documentation: one rate that should fall,
 * one number of documents that adds up over the quarters, one priority programme.
 *
 * @example
 * contohAgreement.year // => 2025
 */
export const contohAgreement: PerformanceAgreement = {
  id: "pk-2025-dinkes",
  year: 2025,
  mandateGiver: { name: "Bupati Contoh", post: { title: "Bupati Contoh", level: "kepala-daerah", role: "bupati" } },
  mandateHolder: { name: "Siti Contoh", post: headOfHealth },
  budgetDocumentApprovedOn: plainDate("2025-01-06"),
  signing: { kind: "signed", on: plainDate("2025-03-25") },
  documents: [{ kind: "perjanjian-kinerja", signedOn: plainDate("2025-03-25") }],
  clauses: [{ number: 7, text: "Apabila target tidak tercapai, bersedia menerima konsekuensi sesuai ketentuan." }],
  objectives: [
    {
      id: "gizi",
      name: "Meningkatnya status gizi masyarakat",
      indicators: [
        {
          id: "stunting",
          name: "Prevalensi stunting",
          unit: "%",
          polarity: "lower-is-better",
          key: true,
          accumulation: "last",
          targets: { "2025": 14 },
        },
        {
          id: "dokumen-gizi",
          name: "Jumlah dokumen surveilans gizi",
          unit: "dokumen",
          polarity: "higher-is-better",
          key: false,
          accumulation: "sum",
          targets: { "2025-Q1": 1, "2025-Q2": 2, "2025-Q3": 2, "2025-Q4": 1 },
        },
      ],
    },
  ],
  programmes: [{ id: "posyandu", name: "Program Posyandu", budgetRupiah: 1_250_000_000, priority: true }],
  revisions: [],
};

/**
 * The made-up dossier to the agreement: the documents came in, the prevalence stayed at 19 %.
 *
 * @example
 * contohFacts.official // => "Siti Contoh"
 */
export const contohFacts: Facts = {
  official: "Siti Contoh",
  employment: "PNS",
  events: [
    { kind: "post-gained", post: headOfHealth, appointment: "definitive", on: plainDate("2023-06-01") },
    ...(
      [
        ["2025-Q1", 1],
        ["2025-Q2", 2],
        ["2025-Q3", 2],
        ["2025-Q4", 1],
      ] as const
    ).map(([period, value], index) => ({
      kind: "actual" as const,
      agreement: "pk-2025-dinkes",
      indicator: "dokumen-gizi",
      period,
      value,
      on: plainDate((["2025-04-07", "2025-07-07", "2025-10-06", "2026-01-08"] as const)[index] ?? "2026-01-08"),
    })),
    {
      kind: "actual",
      agreement: "pk-2025-dinkes",
      indicator: "stunting",
      period: "2025",
      value: 19,
      on: plainDate("2025-12-31"),
      reportedOn: plainDate("2026-01-20"),
    },
    {
      kind: "programme-run",
      agreement: "pk-2025-dinkes",
      programme: "posyandu",
      carriedOut: true,
      on: plainDate("2025-12-15"),
    },
  ],
};
