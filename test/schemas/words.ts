import { national, rulesInForce, plainDate } from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { kotaBekasi } from "perjanjian-kinerja/regencies/kotaBekasi";

import type { Words } from "../support/fromSchema.ts";
import { titlesOf } from "../../src/rules/codes.ts";

const inForce = [kabLebong, kotaBekasi, national].flatMap((rules) =>
  [2019, 2022, 2025].map((year) => {
    const found = rulesInForce(rules, { on: plainDate(`${String(year)}-12-31`), year, signed: true });
    return titlesOf(rules, found, found);
  }),
);

/** The names of what there is in the made-up agreement, and every code of some rule sets. */
export const words: Words = {
  texts: [
    ...[
      "pk-2025-dinkes",
      "pk-2025-dinkes",
      "pk-2025-dinkes",
      "stunting",
      "dokumen-gizi",
      "posyandu",
      "gizi",
      "Siti Contoh",
    ],
    ...["SK-1", "SK-2", "baik", "kurang", "BB", "97,5", "__proto__x", "constructor", "tidak-dikenal", "\u{1f600}"],
    ...new Set(inForce.flatMap((titles) => Object.keys(titles))),
  ],
  days: [
    "2019-02-01",
    "2022-02-28",
    "2023-06-01",
    "2024-02-29",
    "2025-03-25",
    "2025-07-01",
    "2025-12-31",
    "2026-01-08",
    "2026-08-01",
  ],
  years: [2019, 2022, 2024, 2025, 2026],
};
