import type { DisciplineLaw, PunishmentKind, SubjectLaw } from "../../consequence/punishment.ts";
import { type Citation, cite, type Confidence } from "../../law/citation.ts";
import { since } from "../../law/since.ts";
import { months, years } from "../../time/duration.ts";
import type { Slices } from "../ruleSet.ts";

const pp53 = (article: string, confidence: Confidence = "confirmed"): Citation =>
  cite("PP-53-2010", article, confidence);
const pp94 = (article: string, confidence: Confidence = "confirmed", number: Confidence = confidence): Citation =>
  cite("PP-94-2021", article, confidence, number);

/** The light kinds are the same in both laws; only the articles differ. */
function light(basis: Citation): readonly PunishmentKind[] {
  return [
    {
      code: "teguran-lisan",
      title: { id: "teguran lisan", en: "oral reprimand" },
      level: "ringan",
      effect: { kind: "reprimand", form: "oral" },
      applies: "regular",
      basis: [basis],
    },
    {
      code: "teguran-tertulis",
      title: { id: "teguran tertulis", en: "written reprimand" },
      level: "ringan",
      effect: { kind: "reprimand", form: "written" },
      applies: "regular",
      basis: [basis],
    },
    {
      code: "pernyataan-tidak-puas-tertulis",
      title: { id: "pernyataan tidak puas secara tertulis", en: "written statement of dissatisfaction" },
      level: "ringan",
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
function mediumOf2010(
  applies: PunishmentKind["applies"],
  basis: readonly [Citation, ...Citation[]],
): readonly PunishmentKind[] {
  return [
    {
      code: "penundaan-kenaikan-gaji-berkala-1-tahun",
      title: { id: "penundaan kenaikan gaji berkala selama 1 tahun", en: "periodic pay rise delayed for one year" },
      level: "sedang",
      effect: { kind: "delayed", what: "periodic-pay-rise", term: years(1) },
      applies,
      ...standsIn(applies, "pemotongan-tunjangan-kinerja-25-persen-6-bulan"),
      basis,
    },
    {
      code: "penundaan-kenaikan-pangkat-1-tahun",
      title: { id: "penundaan kenaikan pangkat selama 1 tahun", en: "promotion in rank delayed for one year" },
      level: "sedang",
      effect: { kind: "delayed", what: "promotion", term: years(1) },
      applies,
      ...standsIn(applies, "pemotongan-tunjangan-kinerja-25-persen-9-bulan"),
      basis,
    },
    {
      code: "penurunan-pangkat-1-tahun",
      title: { id: "penurunan pangkat setingkat lebih rendah selama 1 tahun", en: "one rank lower for one year" },
      level: "sedang",
      effect: { kind: "rank-lowered", by: "ruang", term: years(1) },
      applies,
      ...standsIn(applies, "pemotongan-tunjangan-kinerja-25-persen-12-bulan"),
      basis,
    },
  ];
}

const allowanceCuts: readonly PunishmentKind[] = [6, 9, 12].map((count): PunishmentKind => ({
  code: `pemotongan-tunjangan-kinerja-25-persen-${String(count)}-bulan`,
  title: {
    id: `pemotongan tunjangan kinerja 25% selama ${String(count)} bulan`,
    en: `performance allowance cut by 25% for ${String(count)} months`,
  },
  level: "sedang",
  effect: { kind: "allowance-cut", percent: 25, term: months(count) },
  // Not applied until the government regulation on pay and allowances exists.
  applies: "suspended",
  basis: [pp94("Pasal 8 ayat (3)", "confirmed", "inferred"), pp94("Pasal 42", "confirmed", "single-source")],
}));

const PDHTAPS = {
  id: "pemberhentian dengan hormat tidak atas permintaan sendiri (PDHTAPS)",
  en: "honourable dismissal not at own request",
} as const;

/** What PP 53/2010 says on these is not confirmed, so it says nothing here. */
const notCarriedIn: SubjectLaw = {
  status: "unclear",
  why: {
    id: "ketentuan PP 53/2010 tentang hal ini belum dimuat; perlu telaah hukum",
    en: "what PP 53/2010 says on this is not carried in; needs legal review",
  },
  basis: [cite("PP-53-2010", undefined, "unverified")],
};

function dismissed(applies: PunishmentKind["applies"], basis: PunishmentKind["basis"]): PunishmentKind {
  return {
    code: "PDHTAPS",
    title: PDHTAPS,
    level: "berat",
    effect: { kind: "dismissal", honour: "honourable" },
    applies,
    basis,
  };
}

/** PP 94/2021 with Per-BKN 6/2022; how its heaviest kind applies changed with the law of 2023. */
function law94(dismissal: PunishmentKind): DisciplineLaw {
  return {
    kinds: [
      ...light(pp94("Pasal 8 ayat (2)", "confirmed", "inferred")),
      ...allowanceCuts,
      ...mediumOf2010("transitional", [
        pp94("Pasal 42", "confirmed", "single-source"),
        cite("PER-BKN-6-2022", "Pasal 62", "confirmed", "single-source"),
      ]),
      {
        code: "penurunan-jabatan-setingkat-12-bulan",
        title: {
          id: "penurunan jabatan setingkat lebih rendah selama 12 bulan",
          en: "one post lower for twelve months",
        },
        level: "berat",
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
        effect: { kind: "post-lost", term: months(12) },
        applies: "regular",
        basis: [pp94("Pasal 8 ayat (4) huruf b")],
      },
      dismissal,
    ],
    subjects: {
      performance: {
        status: "harsher",
        why: {
          id: "sejak 31 Agustus 2021 target yang tidak tercapai bukan pelanggaran disiplin; yang berlaku adalah jalur kinerja",
          en: "since 31 August 2021 a missed target is no breach of discipline; the performance track applies",
        },
        basis: [pp94("Pasal 3 dan Pasal 4", "inferred", "confirmed")],
      },
      attendance: {
        status: "unclear",
        why: {
          id: "hanya sesuai bila jumlah hari tidak masuk kerja tanpa alasan yang sah mencapai ambangnya; pemberhentian baru pada 28 hari setahun atau 10 hari kerja berturut-turut",
          en: "conforms only at the day counts of the law; dismissal from 28 unexcused days in a year or 10 working days in a row",
        },
        basis: [pp94("Pasal 4 huruf f"), pp94("Pasal 11 ayat (2) huruf d", "confirmed", "single-source")],
      },
      conduct: {
        status: "unclear",
        why: {
          id: "hanya sesuai bila pelanggaran kewajiban atau larangan dan dampaknya terbukti",
          en: "conforms only if a breach of a listed duty or prohibition and its impact are proven",
        },
        basis: [pp94("Pasal 7", "single-source")],
      },
      programme: {
        status: "unclear",
        why: {
          id: "hanya sesuai bila kelalaian menjalankan kebijakan atau tugas kedinasan dan dampak negatifnya terbukti",
          en: "conforms only if neglect of a set policy or of official duties, and its negative impact, are proven",
        },
        basis: [pp94("Pasal 3 huruf c dan huruf e", "inferred", "confirmed")],
      },
      duty: {
        status: "unclear",
        why: {
          id: "hanya sesuai bila kelalaian menjalankan tugas kedinasan dan dampak negatifnya terbukti",
          en: "conforms only if neglect of official duties and its negative impact are proven",
        },
        basis: [pp94("Pasal 3 huruf e", "inferred", "confirmed")],
      },
      evaluation: {
        status: "harsher",
        why: {
          id: "hasil evaluasi kinerja bukan pelanggaran disiplin; yang berlaku adalah jalur kinerja",
          en: "a performance evaluation is no breach of discipline; the performance track applies",
        },
        basis: [pp94("Pasal 3 dan Pasal 4", "inferred", "confirmed")],
      },
    },
    overlap: {
      heavier: "replaces",
      other: "waits",
      basis: [cite("PER-BKN-6-2022", "Lampiran, contoh 24", "single-source")],
    },
    procedure: {
      status: "unclear",
      why: {
        id: "harus tetap didahului pemanggilan dan pemeriksaan, untuk tingkat berat oleh tim pemeriksa",
        en: "summons and examination must still come first, for the heavy level by a team",
      },
      basis: [
        pp94("Pasal 26"),
        pp94("Pasal 27", "confirmed", "single-source"),
        pp94("Pasal 29", "confirmed", "inferred"),
      ],
    },
  };
}

/** Two laws, each a closed list: PP 53/2010 until 30 August 2021, PP 94/2021 with Per-BKN 6/2022 from then on. */
export const discipline: Pick<Slices, "discipline"> = {
  discipline: [
    since("2010-06-06", {
      kinds: [
        ...light(pp53("Pasal 7 ayat (2)")),
        ...mediumOf2010("regular", [pp53("Pasal 7 ayat (3)")]),
        {
          code: "penurunan-pangkat-3-tahun",
          title: {
            id: "penurunan pangkat setingkat lebih rendah selama 3 tahun",
            en: "one rank lower for three years",
          },
          level: "berat",
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
          effect: { kind: "post-lowered", term: "open-ended" },
          applies: "regular",
          basis: [pp53("Pasal 7 ayat (4) huruf b")],
        },
        {
          code: "pembebasan-dari-jabatan",
          title: { id: "pembebasan dari jabatan", en: "removal from post" },
          level: "berat",
          effect: { kind: "post-lost", term: "open-ended" },
          applies: "regular",
          basis: [pp53("Pasal 7 ayat (4) huruf c")],
        },
        {
          code: "PDHTAPS",
          title: PDHTAPS,
          level: "berat",
          effect: { kind: "dismissal", honour: "honourable" },
          applies: "regular",
          basis: [pp53("Pasal 7 ayat (4) huruf d")],
        },
        {
          code: "PTDH",
          title: { id: "pemberhentian tidak dengan hormat (PTDH)", en: "dishonourable dismissal" },
          level: "berat",
          effect: { kind: "dismissal", honour: "dishonourable" },
          applies: "regular",
          basis: [pp53("Pasal 7 ayat (4) huruf e")],
        },
      ],
      subjects: {
        performance: {
          status: "unclear",
          why: {
            id: "yang dihukum adalah capaian SKP paling tinggi 50% yang ditetapkan dalam penilaian, bukan capaian perjanjian kinerja",
            en: "what was punished is a recorded SKP result of 50 % or less, not the attainment of an agreement",
          },
          basis: [pp53("Pasal 9 angka 12"), pp53("Pasal 10 angka 10")],
        },
        attendance: {
          status: "unclear",
          why: {
            id: "hanya menurut jumlah hari tidak masuk kerja tanpa alasan yang sah dalam satu tahun",
            en: "only by the number of unexcused days in a year",
          },
          basis: [pp53("Pasal 8 angka 9, Pasal 9 angka 11, Pasal 10 angka 9", "single-source")],
        },
        conduct: notCarriedIn,
        programme: notCarriedIn,
        duty: notCarriedIn,
        evaluation: notCarriedIn,
      },
      procedure: notCarriedIn,
      basis: pp53("Pasal 7"),
    }),
    since("2021-08-31", {
      ...law94(dismissed("regular", [pp94("Pasal 8 ayat (4) huruf c")])),
      basis: [pp94("Pasal 8"), cite("PER-BKN-6-2022", undefined, "confirmed")],
    }),
    // UU 20/2023 lists the heavy breach of discipline among the dishonourable grounds; PP 94/2021 still says honourable.
    since("2023-10-31", {
      ...law94(
        dismissed("disputed", [
          pp94("Pasal 8 ayat (4) huruf c"),
          cite("UU-20-2023", "Pasal 52 ayat (3) huruf g dan ayat (4)", "confirmed"),
        ]),
      ),
      basis: [pp94("Pasal 8"), cite("PER-BKN-6-2022", undefined, "confirmed")],
    }),
  ],
};
