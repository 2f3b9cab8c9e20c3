import { national, type PlainDate, plainDate, type RuleSet, type Texts } from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { kabSolok } from "perjanjian-kinerja/regencies/kabSolok";
import { kotaBekasi } from "perjanjian-kinerja/regencies/kotaBekasi";
import { contohAgreement, contohFacts, kabContoh } from "perjanjian-kinerja/testing";

import lebong2024Agreement from "../examples/lebong2024Agreement.json" with { type: "json" };
import lebong2024Facts from "../examples/lebong2024Facts.json" with { type: "json" };
import bekasi2019Agreement from "./examples/bekasi2019Agreement.json" with { type: "json" };
import bekasi2019Facts from "./examples/bekasi2019Facts.json" with { type: "json" };
import lebong2022Agreement from "./examples/lebong2022Agreement.json" with { type: "json" };
import lebong2022Facts from "./examples/lebong2022Facts.json" with { type: "json" };
import solok2020Agreement from "./examples/solok2020Agreement.json" with { type: "json" };
import solok2020Facts from "./examples/solok2020Facts.json" with { type: "json" };

/** A made-up dossier to begin with. */
export interface Example {
  /** Its name in the page. */
  readonly id: string;
  /** What it is called. */
  readonly title: Required<Texts>;
  /** The rules under which it plays. */
  readonly rules: RuleSet;
  /** The agreement, still to be read. */
  readonly agreement: unknown;
  /** The facts, still to be read. */
  readonly facts: unknown;
  /** The day on which something is to be seen. */
  readonly asOf: PlainDate;
}

/** The rules on offer: national law alone, every regency that is shipped, and the made-up one. */
export const ruleSets: readonly RuleSet[] = [kabLebong, kotaBekasi, kabSolok, kabContoh, national];

/** One example at least for each. */
export const examples: readonly [Example, ...Example[]] = [
  {
    id: "lebong2024",
    title: {
      id: "Kabupaten Lebong 2024: satu triwulan tidak tercapai",
      en: "Kabupaten Lebong 2024: a quarter fell short",
    },
    rules: kabLebong,
    agreement: lebong2024Agreement,
    facts: lebong2024Facts,
    asOf: plainDate("2024-10-10"),
  },
  {
    id: "lebong2022",
    title: {
      id: "Kabupaten Lebong 2022: kurang seperseratus persen",
      en: "Kabupaten Lebong 2022: a hundredth of a percent short",
    },
    rules: kabLebong,
    agreement: lebong2022Agreement,
    facts: lebong2022Facts,
    asOf: plainDate("2023-01-31"),
  },
  {
    id: "bekasi2019",
    title: { id: "Kota Bekasi 2019: seorang lurah", en: "Kota Bekasi 2019: a head of an urban village" },
    rules: kotaBekasi,
    agreement: bekasi2019Agreement,
    facts: bekasi2019Facts,
    asOf: plainDate("2019-12-31"),
  },
  {
    id: "solok2020",
    title: {
      id: "Kabupaten Solok 2020: kesempatan memperbaiki kinerja",
      en: "Kabupaten Solok 2020: a time to improve",
    },
    rules: kabSolok,
    agreement: solok2020Agreement,
    facts: solok2020Facts,
    asOf: plainDate("2021-06-30"),
  },
  {
    id: "contoh2025",
    title: { id: "Kabupaten Contoh 2025 (rekaan)", en: "Kabupaten Contoh 2025 (made up)" },
    rules: kabContoh,
    agreement: contohAgreement,
    facts: contohFacts,
    asOf: plainDate("2026-01-31"),
  },
  {
    id: "nasional2025",
    title: { id: "Hukum nasional saja, 2025", en: "National law alone, 2025" },
    rules: national,
    agreement: contohAgreement,
    facts: contohFacts,
    asOf: plainDate("2026-01-31"),
  },
];
