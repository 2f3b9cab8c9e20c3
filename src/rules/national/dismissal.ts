import type { Facts } from "../../agreement/facts.ts";
import type { DismissalForm, DismissalGround, GroundOutcome } from "../../consequence/dismissal/dismissalGround.ts";
import { type Citation, cite, type Confidence } from "../../law/citation.ts";
import { type Entry, since } from "../../law/since.ts";
import type { Texts } from "../../result.ts";
import type { Slices } from "../ruleSet.ts";

const form = (code: string, honour: DismissalForm["honour"], id: string, en: string): DismissalForm => ({
  code,
  title: { id, en },
  honour,
});

const PTDH = form("PTDH", "dishonourable", "pemberhentian tidak dengan hormat (PTDH)", "dishonourable dismissal");
const PDHTAPS = form(
  "PDHTAPS",
  "honourable",
  "pemberhentian dengan hormat tidak atas permintaan sendiri (PDHTAPS)",
  "honourable dismissal not at own request",
);
const PDH = form("PDH", "honourable", "Pemberhentian dengan hormat (PDH)", "Honourable dismissal");
const CONTRACT_HONOURABLE = form(
  "PHK-dengan-hormat-tidak-atas-permintaan-sendiri",
  "honourable",
  "pemutusan hubungan perjanjian kerja dengan hormat tidak atas permintaan sendiri",
  "end of the contract with honour, not at own request",
);
const CONTRACT_DISHONOURABLE = form(
  "PHK-tidak-dengan-hormat",
  "dishonourable",
  "pemutusan hubungan perjanjian kerja tidak dengan hormat",
  "end of the contract without honour",
);

const law5 = (article: string): Citation => cite("UU-5-2014", article, "confirmed");
const pp11 = (article: string, confidence: Confidence = "confirmed"): Citation =>
  cite("PP-11-2017", article, confidence);
const pp49 = (article?: string, number: Confidence = "confirmed"): Citation =>
  cite("PP-49-2018", article, "confirmed", number);
const law20 = (article: string, confidence: Confidence = "confirmed"): Citation =>
  cite("UU-20-2023", article, confidence);
/** That the law of 2023 covers contract staff too. */
const everyEmployee = law20("Pasal 52", "single-source");

/** The first day of the law of 2014 is unverified; that of PP 11/2017 too; PP 49/2018 is carried in with its first whole year. */
const [UU5, PP11, PP49, UU20] = ["2014-01-15", "2017-04-07", "2019-01-01", "2023-10-31"];
const LAST_DAY_OF_2014 = "2023-10-30";

type Basis = GroundOutcome["basis"];
const servants: readonly Facts["employment"][] = ["PNS"];
const contractStaff: readonly Facts["employment"][] = ["PPPK"];

const leadsTo = (
  to: DismissalForm,
  employments: readonly Facts["employment"][],
  basis: Basis,
  force: GroundOutcome["force"] = "must",
): GroundOutcome => ({ kind: "form", form: to, employments, force, basis });

const disputed = (
  between: readonly [DismissalForm, DismissalForm],
  employments: readonly Facts["employment"][],
  why: Texts,
  basis: Basis,
): GroundOutcome => ({ kind: "disputed", between, why, employments, force: "must", basis });

type Ground = Omit<DismissalGround, "outcomes">;

function from(day: string, ground: Ground, outcomes: readonly GroundOutcome[], until?: string): Entry<DismissalGround> {
  const [first, ...others] = outcomes.flatMap(({ basis }) => basis);
  if (first === undefined) throw new RangeError(`The ground "${ground.code}" of ${day} leads to nothing.`);
  return since<DismissalGround>(day, { ...ground, outcomes, basis: [first, ...others] }, until);
}

const contractLaw: Basis = [law5("Pasal 105 ayat (3)")];
const contractRegulation: Basis = [law5("Pasal 105 ayat (3)"), pp49()];

/** A ground that is dishonourable under every law since 2014, for civil servants and for contract staff. */
function alwaysDishonourable(ground: Ground, letter: string, item: string): readonly Entry<DismissalGround>[] {
  const servant = leadsTo(PTDH, servants, [pp11(`Pasal 250 huruf ${letter}`)]);
  const listed = law20(`Pasal 52 ayat (3) huruf ${item} dan ayat (4)`);
  return [
    from(UU5, ground, [leadsTo(CONTRACT_DISHONOURABLE, contractStaff, contractLaw)]),
    from(PP11, ground, [servant, leadsTo(CONTRACT_DISHONOURABLE, contractStaff, contractLaw)]),
    from(PP49, ground, [servant, leadsTo(CONTRACT_DISHONOURABLE, contractStaff, contractRegulation)]),
    from(UU20, ground, [
      leadsTo(PTDH, servants, [listed]),
      leadsTo(CONTRACT_DISHONOURABLE, contractStaff, [pp49(), everyEmployee]),
    ]),
  ];
}

const byRecord = { establishedBy: "record", reached: "by-record" } as const;
const byJudgment = { establishedBy: "final-judgment", reached: "by-record" } as const;

const planned: Ground = {
  code: "pidana-berencana-dua-tahun-atau-lebih",
  title: {
    id: "pidana penjara paling singkat dua tahun atas tindak pidana berencana",
    en: "a final sentence of two years or more for a planned crime",
  },
  ...byJudgment,
};

const plannedDoubt: Texts = {
  id: "PP 11/2017 menyebutnya tidak dengan hormat; Pasal 52 ayat (4) UU 20/2023 tidak lagi memuatnya",
  en: "PP 11/2017 calls it dishonourable; Article 52(4) of UU 20/2023 does not list it any more",
};

const plannedCrime: readonly Entry<DismissalGround>[] = [
  from(UU5, planned, [leadsTo(CONTRACT_DISHONOURABLE, contractStaff, contractLaw)]),
  from(PP11, planned, [
    leadsTo(PTDH, servants, [pp11("Pasal 250 huruf d")]),
    leadsTo(CONTRACT_DISHONOURABLE, contractStaff, contractLaw),
  ]),
  from(PP49, planned, [
    leadsTo(PTDH, servants, [pp11("Pasal 250 huruf d")]),
    leadsTo(CONTRACT_DISHONOURABLE, contractStaff, contractRegulation),
  ]),
  from(UU20, planned, [
    disputed([PTDH, PDHTAPS], servants, plannedDoubt, [
      pp11("Pasal 250 huruf d"),
      law20("Pasal 52 ayat (3) huruf h dan ayat (4)", "single-source"),
    ]),
    disputed([CONTRACT_DISHONOURABLE, CONTRACT_HONOURABLE], contractStaff, plannedDoubt, [
      pp49(),
      law20("Pasal 52 ayat (3) huruf h dan ayat (4)", "single-source"),
    ]),
  ]),
];

const unplanned: Ground = {
  code: "pidana-tidak-berencana-dua-tahun-atau-lebih",
  title: {
    id: "pidana penjara paling singkat dua tahun atas tindak pidana tidak berencana",
    en: "a final sentence of two years or more for a crime that was not planned",
  },
  ...byJudgment,
};

/** Before 2023 with honour or not at all; since then involuntary and not among the dishonourable grounds, from which its form is inferred. */
const unplannedCrime: readonly Entry<DismissalGround>[] = [
  from(PP11, unplanned, [leadsTo(PDH, servants, [cite("PP-11-2017", undefined, "single-source")], "may")]),
  from(UU20, unplanned, [
    leadsTo(PDHTAPS, servants, [
      cite("UU-20-2023", "Pasal 52 ayat (3) huruf h dan ayat (4)", "inferred", "single-source"),
    ]),
  ]),
];

const discipline: Ground = {
  code: "pelanggaran-disiplin-berat",
  title: { id: "pelanggaran disiplin tingkat berat", en: "a heavy breach of discipline" },
  establishedBy: "record",
  reached: "through-discipline",
};

const disciplineDoubt: Texts = {
  id: "PP 94/2021 menyebutnya dengan hormat; Pasal 52 ayat (4) UU 20/2023 memuatnya di antara yang tidak dengan hormat",
  en: "PP 94/2021 calls it honourable; Article 52(4) of UU 20/2023 lists it among the dishonourable grounds",
};

const listedDiscipline = law20("Pasal 52 ayat (3) huruf g dan ayat (4)");

const heavyBreach: readonly Entry<DismissalGround>[] = [
  from(UU5, discipline, [leadsTo(CONTRACT_HONOURABLE, contractStaff, [law5("Pasal 105 ayat (2) huruf b")])]),
  from(PP11, discipline, [
    leadsTo(PDHTAPS, servants, [pp11("Pasal 267")]),
    leadsTo(CONTRACT_HONOURABLE, contractStaff, [law5("Pasal 105 ayat (2) huruf b")]),
  ]),
  from(PP49, discipline, [
    leadsTo(PDHTAPS, servants, [pp11("Pasal 267")]),
    leadsTo(CONTRACT_HONOURABLE, contractStaff, [pp49("Pasal 53 ayat (2) huruf b", "inferred")]),
  ]),
  from("2021-08-31", discipline, [
    leadsTo(PDHTAPS, servants, [cite("PP-94-2021", "Pasal 8 ayat (4) huruf c", "confirmed"), pp11("Pasal 267")]),
    leadsTo(CONTRACT_HONOURABLE, contractStaff, [pp49("Pasal 53 ayat (2) huruf b", "inferred")]),
  ]),
  from(UU20, discipline, [
    disputed([PTDH, PDHTAPS], servants, disciplineDoubt, [
      listedDiscipline,
      cite("PP-94-2021", "Pasal 8 ayat (4) huruf c", "confirmed"),
    ]),
    disputed([CONTRACT_DISHONOURABLE, CONTRACT_HONOURABLE], contractStaff, disciplineDoubt, [
      listedDiscipline,
      everyEmployee,
      pp49("Pasal 53 ayat (2) huruf b", "inferred"),
    ]),
  ]),
];

const notPerforming: Ground = {
  code: "tidak-berkinerja",
  title: { id: "tidak berkinerja", en: "not performing" },
  establishedBy: "record",
  reached: "through-performance",
};

/** Never without honour, before or after 2023, and only at the end of the time to improve and of the placement. */
const performance: readonly Entry<DismissalGround>[] = [
  from("2022-01-01", notPerforming, [
    leadsTo(PDH, servants, [cite("PER-BKN-3-2020", "Pasal 32", "confirmed", "inferred")]),
  ]),
  from(UU20, notPerforming, [
    leadsTo(PDH, servants, [
      law20("Pasal 52 ayat (3) huruf f"),
      cite("PER-BKN-3-2020", "Pasal 32", "confirmed", "inferred"),
    ]),
  ]),
];

const contractTarget: Ground = {
  code: "target-perjanjian-kerja-tidak-tercapai",
  title: {
    id: "tidak memenuhi target kinerja yang disepakati dalam perjanjian kerja",
    en: "the targets agreed in the contract of employment were missed",
  },
  ...byRecord,
};

/** The grounds that one source alone shows for the time before the law of 2023; whether they outlived it is not known. */
const untilLaw20: readonly Entry<DismissalGround>[] = [
  from(
    PP11,
    {
      code: "pidana-berencana-kurang-dari-dua-tahun",
      title: {
        id: "pidana penjara kurang dari dua tahun atas tindak pidana berencana",
        en: "a final sentence of less than two years for a planned crime",
      },
      ...byJudgment,
    },
    [leadsTo(PDHTAPS, servants, [cite("PP-11-2017", undefined, "single-source")])],
    LAST_DAY_OF_2014,
  ),
  from(
    PP11,
    { code: "ijazah-palsu", title: { id: "menggunakan ijazah palsu", en: "a fake diploma" }, ...byRecord },
    [leadsTo(PDHTAPS, servants, [cite("PP-11-2017", undefined, "single-source")])],
    LAST_DAY_OF_2014,
  ),
  from(
    PP11,
    {
      code: "tidak-melapor-selesai-tugas-belajar",
      title: {
        id: "tidak melapor dalam 15 hari kerja sesudah tugas belajar",
        en: "not reporting within 15 working days after study duty",
      },
      ...byRecord,
    },
    [leadsTo(PDHTAPS, servants, [cite("PP-11-2017", undefined, "single-source")])],
    LAST_DAY_OF_2014,
  ),
];

/**
 * The grounds on which a statute dismisses, with the form that each leads to before and after the law of 31 October 2023. The article on dishonourable
 * dismissal of PP 11/2017 is carried in as amended in 2020. Missing a target is none of the dishonourable grounds, before or after.
 */
export const dismissal: Pick<Slices, "dismissalGrounds" | "suspension" | "resignation"> = {
  dismissalGrounds: [
    ...alwaysDishonourable(
      {
        code: "penyelewengan-pancasila",
        title: {
          id: "penyelewengan terhadap Pancasila atau UUD 1945",
          en: "betrayal of Pancasila or the constitution",
        },
        ...byRecord,
      },
      "a",
      "a",
    ),
    ...alwaysDishonourable(
      {
        code: "pidana-jabatan",
        title: {
          id: "pidana kejahatan jabatan atau yang berhubungan dengan jabatan",
          en: "a final sentence for a crime of office or tied to office",
        },
        ...byJudgment,
      },
      "b",
      "i",
    ),
    ...alwaysDishonourable(
      {
        code: "anggota-partai-politik",
        title: { id: "menjadi anggota atau pengurus partai politik", en: "membership or office in a political party" },
        ...byRecord,
      },
      "c",
      "j",
    ),
    ...plannedCrime,
    ...unplannedCrime,
    ...heavyBreach,
    ...performance,
    from(UU5, contractTarget, [leadsTo(CONTRACT_HONOURABLE, contractStaff, [law5("Pasal 105 ayat (2) huruf c")])]),
    from(PP49, contractTarget, [leadsTo(CONTRACT_HONOURABLE, contractStaff, [pp49("Pasal 53 ayat (2) huruf c")])]),
    ...untilLaw20,
  ],
  suspension: [
    since(UU20, {
      grounds: [
        {
          code: "pejabat-negara",
          title: { id: "menjadi pejabat negara atau komisioner", en: "becoming a state official or commissioner" },
        },
        { code: "cuti-di-luar-tanggungan-negara", title: { id: "cuti di luar tanggungan negara", en: "unpaid leave" } },
        {
          code: "ditahan-sebagai-tersangka",
          title: { id: "ditahan karena menjadi tersangka", en: "detention as a suspect" },
        },
      ],
      basis: cite("UU-20-2023", "Pasal 53", "single-source"),
    }),
  ],
  resignation: [
    since(PP11, {
      status: "not-self-executing",
      why: {
        id: "pengunduran diri bersifat sukarela: janji mundur tidak berlaku dengan sendirinya dan memerlukan permohonan tertulis yang baru",
        en: "resignation is voluntary: a promise to resign does not execute itself and needs a new written request",
      },
      basis: cite("PP-11-2017", "Pasal 144 huruf a", "inferred"),
    }),
  ],
};
