import type { PunishmentKind } from "../../../consequence/discipline/punishment.ts";
import type { Citation } from "../../../law/citation.ts";
import { months, years } from "../../../time/duration.ts";
import { bkn6, pp53, pp94 } from "./cites.ts";

type Basis = PunishmentKind["basis"];

/** The light kinds are the same in both laws; only the articles differ. */
function light(basis: Citation): readonly PunishmentKind[] {
  return [
    {
      code: "teguran-lisan",
      title: { id: "teguran lisan", en: "oral reprimand" },
      level: "ringan",
      rank: 1,
      effect: { kind: "reprimand", form: "oral" },
      applies: "regular",
      basis: [basis],
    },
    {
      code: "teguran-tertulis",
      title: { id: "teguran tertulis", en: "written reprimand" },
      level: "ringan",
      rank: 2,
      effect: { kind: "reprimand", form: "written" },
      applies: "regular",
      basis: [basis],
    },
    {
      code: "pernyataan-tidak-puas-tertulis",
      title: { id: "pernyataan tidak puas secara tertulis", en: "written statement of dissatisfaction" },
      level: "ringan",
      rank: 3,
      effect: { kind: "reprimand", form: "statement-of-dissatisfaction" },
      applies: "regular",
      basis: [basis],
    },
  ];
}

function standsIn(applies: PunishmentKind["applies"], code: string): Pick<PunishmentKind, "substituteFor"> {
  return applies === "transitional" ? { substituteFor: code } : {};
}

/** The medium kinds of 2010. Since 2021 they stand in for the allowance cut until the regulation on pay exists. */
function mediumOf2010(applies: PunishmentKind["applies"], basis: Basis): readonly PunishmentKind[] {
  return [
    {
      code: "penundaan-kenaikan-gaji-berkala-1-tahun",
      title: { id: "penundaan kenaikan gaji berkala selama 1 tahun", en: "periodic pay rise delayed for one year" },
      level: "sedang",
      rank: 4,
      effect: { kind: "delayed", what: "periodic-pay-rise", term: years(1) },
      applies,
      ...standsIn(applies, "pemotongan-tunjangan-kinerja-25-persen-6-bulan"),
      basis,
    },
    {
      code: "penundaan-kenaikan-pangkat-1-tahun",
      title: { id: "penundaan kenaikan pangkat selama 1 tahun", en: "promotion in rank delayed for one year" },
      level: "sedang",
      rank: 5,
      effect: { kind: "delayed", what: "promotion", term: years(1) },
      applies,
      ...standsIn(applies, "pemotongan-tunjangan-kinerja-25-persen-9-bulan"),
      basis,
    },
    {
      code: "penurunan-pangkat-1-tahun",
      title: { id: "penurunan pangkat setingkat lebih rendah selama 1 tahun", en: "one rank lower for one year" },
      level: "sedang",
      rank: 6,
      effect: { kind: "rank-lowered", by: "ruang", term: years(1) },
      applies,
      ...standsIn(applies, "pemotongan-tunjangan-kinerja-25-persen-12-bulan"),
      basis,
    },
  ];
}

/** Not applied until the government regulation on pay and allowances exists. */
const allowanceCuts: readonly PunishmentKind[] = [6, 9, 12].map((count, index): PunishmentKind => ({
  code: `pemotongan-tunjangan-kinerja-25-persen-${String(count)}-bulan`,
  title: {
    id: `pemotongan tunjangan kinerja 25% selama ${String(count)} bulan`,
    en: `performance allowance cut by 25% for ${String(count)} months`,
  },
  level: "sedang",
  rank: 4 + index,
  effect: { kind: "allowance-cut", percent: 25, term: months(count) },
  applies: "suspended",
  basis: [pp94("Pasal 8 ayat (3)", "confirmed", "inferred"), pp94("Pasal 42", "confirmed", "single-source")],
}));

function dismissed(rank: number, applies: PunishmentKind["applies"], basis: Basis): PunishmentKind {
  return {
    code: "PDHTAPS",
    title: {
      id: "pemberhentian dengan hormat tidak atas permintaan sendiri (PDHTAPS)",
      en: "honourable dismissal not at own request",
    },
    level: "berat",
    rank,
    effect: { kind: "dismissal", honour: "honourable" },
    applies,
    basis,
  };
}

/** The eleven kinds of PP 53/2010. */
export const kindsOf2010: readonly PunishmentKind[] = [
  ...light(pp53("Pasal 7 ayat (2)")),
  ...mediumOf2010("regular", [pp53("Pasal 7 ayat (3)")]),
  {
    code: "penurunan-pangkat-3-tahun",
    title: { id: "penurunan pangkat setingkat lebih rendah selama 3 tahun", en: "one rank lower for three years" },
    level: "berat",
    rank: 7,
    effect: { kind: "rank-lowered", by: "ruang", term: years(3) },
    applies: "regular",
    basis: [pp53("Pasal 7 ayat (4) huruf a")],
  },
  {
    code: "pemindahan-dalam-rangka-penurunan-jabatan",
    title: {
      id: "pemindahan dalam rangka penurunan jabatan setingkat lebih rendah",
      en: "transfer to a post one level lower",
    },
    level: "berat",
    rank: 8,
    effect: { kind: "post-lowered", term: "open-ended" },
    applies: "regular",
    basis: [pp53("Pasal 7 ayat (4) huruf b")],
  },
  {
    code: "pembebasan-dari-jabatan",
    title: { id: "pembebasan dari jabatan", en: "removal from post" },
    level: "berat",
    rank: 9,
    effect: { kind: "post-lost", term: "open-ended" },
    applies: "regular",
    basis: [pp53("Pasal 7 ayat (4) huruf c")],
  },
  dismissed(10, "regular", [pp53("Pasal 7 ayat (4) huruf d")]),
  {
    code: "PTDH",
    title: { id: "pemberhentian tidak dengan hormat (PTDH)", en: "dishonourable dismissal" },
    level: "berat",
    rank: 11,
    effect: { kind: "dismissal", honour: "dishonourable" },
    applies: "regular",
    basis: [pp53("Pasal 7 ayat (4) huruf e")],
  },
];

function kindsOf2021(dismissal: PunishmentKind): readonly PunishmentKind[] {
  return [
    ...light(pp94("Pasal 8 ayat (2)", "confirmed", "inferred")),
    ...allowanceCuts,
    ...mediumOf2010("transitional", [
      pp94("Pasal 42", "confirmed", "single-source"),
      bkn6("Pasal 62", "confirmed", "single-source"),
    ]),
    {
      code: "penurunan-jabatan-setingkat-12-bulan",
      title: {
        id: "penurunan jabatan setingkat lebih rendah selama 12 bulan",
        en: "one post lower for twelve months",
      },
      level: "berat",
      rank: 7,
      effect: { kind: "post-lowered", term: months(12) },
      applies: "regular",
      basis: [pp94("Pasal 8 ayat (4) huruf a")],
    },
    {
      code: "pembebasan-menjadi-pelaksana-12-bulan",
      title: {
        id: "pembebasan dari jabatannya menjadi jabatan pelaksana selama 12 bulan",
        en: "relieved of the post, to a staff post, for twelve months",
      },
      level: "berat",
      rank: 8,
      effect: { kind: "post-lost", term: months(12) },
      applies: "regular",
      basis: [pp94("Pasal 8 ayat (4) huruf b")],
    },
    dismissal,
  ];
}

/** The nine kinds of PP 94/2021, with the three of 2010 that stand in for the allowance cuts. */
export const kindsOf94: readonly PunishmentKind[] = kindsOf2021(
  dismissed(9, "regular", [pp94("Pasal 8 ayat (4) huruf c")]),
);

/** The same since the law of 2023, which lists the heavy breach among the dishonourable grounds while PP 94/2021 still says honourable. */
export const kindsSince2023: readonly PunishmentKind[] = kindsOf2021(
  dismissed(9, "disputed", [
    pp94("Pasal 8 ayat (4) huruf c"),
    { source: "UU-20-2023", article: "Pasal 52 ayat (3) huruf g dan ayat (4)", confidence: "confirmed" },
  ]),
);
