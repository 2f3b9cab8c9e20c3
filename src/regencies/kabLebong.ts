/**
 * Kabupaten Lebong, Bengkulu: one regent, three different sets of rules in three years. Each lives for its own budget year; none is known to
 * stand in a regulation. What the agreements say are clauses that bind who signed; what the regent said to the press is shown as that.
 *
 * @module regencies/kabLebong
 */
import {
  allOf,
  always,
  anyOf,
  cite,
  dismissal,
  dutyBreached,
  type Entry,
  extendRuleSet,
  fromLightest,
  holdsPost,
  judged,
  national,
  not,
  type ObligationRule,
  type Oversight,
  plainDate,
  priorityProgrammeNotRun,
  reading,
  removalFromPost,
  resignation,
  type RuleSet,
  saidFor,
  story,
  type Story,
  suspensionFromPost,
  targetMissed,
  unnamedSanction,
  years,
} from "../index.ts";

const said2022 = cite("PERS-LEBONG-2022-03", undefined, "single-source");
const told2022 = cite("PERS-LEBONG-2022-04", undefined, "single-source");
const said2024 = cite("PERS-LEBONG-2024-A", undefined, "single-source");
const told2024 = cite("PERS-LEBONG-2024-B", undefined, "single-source");

const clause = saidFor(2022, cite("PK-LEBONG-2022"), "signatories");
const regent2022 = saidFor(2022, said2022);
const signatories2022 = saidFor(2022, said2022, "signatories");
const press2022 = saidFor(2022, told2022);
const resigning2022 = saidFor(2022, told2022, "signatories");
const press2023 = saidFor(2023, cite("PERS-LEBONG-2023", undefined, "single-source"));
const regent2024 = saidFor(2024, said2024);
const press2024 = saidFor(2024, told2024);

const targetsOrDuties = {
  either: allOf(anyOf(dutyBreached("pass-agreement-down"), dutyBreached("staff-discipline")), targetMissed("any")),
  both: allOf(dutyBreached("pass-agreement-down"), dutyBreached("staff-discipline"), targetMissed("any")),
  "one-to-six": anyOf(
    dutyBreached("pass-agreement-down"),
    dutyBreached("action-plan"),
    dutyBreached("internal-monitoring"),
    dutyBreached("report-quarterly"),
    dutyBreached("report-yearly"),
    dutyBreached("staff-discipline"),
    targetMissed("any"),
  ),
};

/** Who watches attendance in 2024. */
const watching = (by: string): Entry<Oversight> =>
  press2024({
    code: `attendance-${by}`,
    by,
    does: "monitors",
    title: {
      id: "Memantau kehadiran; presensi empat kali sehari",
      en: "Monitors attendance; staff clock in four times a day",
    },
  });

/** A duty of 2022; recorded as done or not, by the end of the year, unless its clause says otherwise. */
const duty = (
  code: string,
  butir: string,
  title: ObligationRule["title"],
  other: Partial<Pick<ObligationRule, "due" | "proof" | "asks">> = {},
): Entry<ObligationRule> =>
  clause(
    { code, title, due: { kind: "by-year-end" }, proof: { kind: "duty-recorded" }, force: "must", ...other },
    butir,
  );

const oneGrade = reading<"ruang" | "golongan">(
  "golongan-setingkat",
  "ruang",
  { ruang: "ruang", golongan: "golongan" },
  {
    ruang: { id: "satu ruang (III/d menjadi III/c)", en: "one ruang (III/d to III/c)" },
    golongan: { id: "satu golongan (III menjadi II)", en: "one golongan (III to II)" },
  },
);

const clauseReadings = {
  either: { id: "butir 1 atau butir 6 tidak dijalankan", en: "either of clauses 1 and 6 not carried out" },
  both: { id: "butir 1 dan butir 6, keduanya tidak dijalankan", en: "clauses 1 and 6, both not carried out" },
  "one-to-six": { id: "salah satu dari butir 1 sampai 6", en: "any of clauses 1 to 6" },
};

/**
 * The rules of Kabupaten Lebong for the agreements of 2022, 2023 and 2024.
 *
 * @example
 * rulesInForce(kabLebong, { on: plainDate("2022-12-31"), year: 2022, signed: true }).ladders[0]?.steps.map(({ code }) => code)
 * // => ["removal-from-post", "one-year-suspension", "demotion", "dismissal"]
 */
export const kabLebong: RuleSet = extendRuleSet(national, {
  id: "kabLebong",
  name: "Kabupaten Lebong",
  region: "17.07",
  sources: {
    "PK-LEBONG-2022": {
      instrument: "perjanjian-kinerja",
      shortTitle: "PK Lebong 2022",
      title: "Perjanjian Kinerja Kepala Perangkat Daerah Kabupaten Lebong Tahun 2022, sebagaimana diberitakan",
      on: plainDate("2022-03-31"),
      publishedBy: "RMOL Bengkulu; Radar Kepahiang",
    },
    "PERS-LEBONG-2022-03": {
      instrument: "pernyataan-pers",
      shortTitle: "Bupati Lebong, 31 Maret 2022",
      title: "Pernyataan Bupati Lebong pada penandatanganan perjanjian kinerja",
      on: plainDate("2022-03-31"),
      publishedBy: "RMOL Bengkulu",
    },
    "PERS-LEBONG-2022-04": {
      instrument: "pernyataan-pers",
      shortTitle: "Radar Kepahiang, April 2022",
      title: "Pernyataan tentang penandatanganan susulan",
      on: plainDate("2022-04-11"),
      publishedBy: "Radar Kepahiang",
    },
    "PERS-LEBONG-2023": {
      instrument: "pernyataan-pers",
      shortTitle: "Rejang Today, Maret 2023",
      title: "Pernyataan pada penandatanganan perjanjian kinerja 2023",
      on: plainDate("2023-03-28"),
      publishedBy: "Rejang Today",
    },
    "PERS-LEBONG-2024-A": {
      instrument: "pernyataan-pers",
      shortTitle: "Bupati Lebong, 25 Maret 2024",
      title: "Pernyataan Bupati Lebong pada penandatanganan perjanjian kinerja 2024",
      on: plainDate("2024-03-25"),
      publishedBy: "RMOL Bengkulu",
    },
    "PERS-LEBONG-2024-B": {
      instrument: "pernyataan-pers",
      shortTitle: "Pers daerah, 25 Maret 2024",
      title: "Pemberitaan kedua atas penandatanganan perjanjian kinerja 2024",
      on: plainDate("2024-03-25"),
      publishedBy: "pers daerah",
    },
  },

  signatories: [
    regent2022({
      code: "staf-ahli",
      title: { id: "Staf ahli bupati", en: "Expert staff" },
      part: "signs",
      counterparties: ["bupati"],
    }),
    regent2022({
      code: "sekda",
      title: { id: "Sekretaris Daerah", en: "Regional secretary" },
      part: "accompanies",
      counterparties: [],
    }),
    regent2022({
      code: "asisten",
      title: { id: "Asisten", en: "Assistants to the secretary" },
      part: "accompanies",
      counterparties: [],
    }),
    press2022({
      code: "kabag",
      title: { id: "Kepala bagian sekretariat daerah", en: "Section head of the secretariat" },
      part: "signs",
      counterparties: ["asisten"],
    }),
    press2022({
      code: "kasubag",
      title: { id: "Kepala subbagian", en: "Sub-section head" },
      part: "signs",
      counterparties: ["kabag"],
    }),
    regent2024({
      code: "sekda",
      title: { id: "Sekretaris Daerah", en: "Regional secretary" },
      part: "signs",
      counterparties: ["bupati"],
    }),
    regent2024({
      code: "eselon-iii",
      title: { id: "Pejabat eselon III", en: "Echelon III" },
      part: "signs",
      counterparties: ["kepala-perangkat-daerah"],
    }),
  ],

  documents: [
    regent2024(
      {
        kinds: ["perjanjian-kinerja", "skp", "pakta-integritas"],
      },
      [said2024, cite("PERMENPAN-RB-6-2022", undefined, "confirmed")],
    ),
  ],

  purposes: [
    regent2022({
      code: "yearly-agenda",
      title: {
        id: "Agenda wajib tahunan yang ditindaklanjuti, bukan seremonial",
        en: "A yearly, mandatory agenda with a follow-up, not a ceremony",
      },
    }),
    regent2022({
      code: "discipline-first",
      title: { id: "Disiplin kerja menjadi prioritas tahun ini", en: "Work discipline is this year's priority" },
    }),
    press2024({
      code: "public-service",
      title: {
        id: "Mengetahui perkembangan capaian, terutama pelayanan kepada masyarakat",
        en: "To follow the progress of achievement, above all in service to the public",
      },
    }),
    press2024({
      code: "master-tasks",
      title: {
        id: "Setiap ASN, terutama pejabat, menguasai tugas pokok dan fungsinya untuk visi dan misi bupati",
        en: "Every official, above all post holders, masters the tasks and functions of the post for the regent's vision and mission",
      },
    }),
    regent2024({
      code: "carry-over",
      title: {
        id: "Target 2023 yang belum tercapai menjadi perhatian 2024, selaras dengan RPJMD",
        en: "What was missed in 2023 is to be reached in 2024, in line with the medium-term plan",
      },
    }),
  ],

  oversight: [
    regent2022({
      code: "regent-monitors",
      by: "bupati",
      does: "monitors",
      title: { id: "Bupati memantau sendiri pelaksanaan perjanjian", en: "The regent himself monitors" },
    }),
    regent2022({
      code: "regent-imposes",
      by: "bupati",
      does: "imposes",
      title: { id: "Bupati siap menjatuhkan empat poin", en: "The regent stands ready to impose the four points" },
    }),
    regent2022({
      code: "discipline-team",
      by: "tim-disiplin",
      does: "enforces",
      title: {
        id: "Tim disiplin bertanggung jawab atas penegakan",
        en: "The discipline team is responsible for enforcement",
      },
    }),
    watching("sekda"),
    watching("inspektorat"),
    watching("bkpsdm"),
    regent2024({
      code: "regent-imposes",
      by: "bupati",
      does: "imposes",
      title: { id: "Memberi sanksi kepada kepala perangkat daerah", en: "May sanction heads of agency" },
    }),
    regent2024({
      code: "heads-impose",
      by: "kepala-perangkat-daerah",
      does: "imposes",
      title: { id: "Memberi sanksi di jajarannya sesuai jenjang", en: "May sanction at their own level" },
    }),
  ],

  matters: [
    regent2022({
      code: "slow-performance",
      title: { id: "Kinerja lambat", en: "Slow performance" },
      regards: "performance",
    }),
    regent2022({
      code: "work-discipline-failed",
      title: { id: "Pilar disiplin kerja tidak dijalankan", en: "The pillar of work discipline failed" },
      regards: "conduct",
    }),
    regent2022({
      code: "next-year-plan-failed",
      title: { id: "Pilar rencana kerja tahun depan tidak dijalankan", en: "The pillar of next year's plan failed" },
      regards: "performance",
    }),
    press2024({
      code: "attendance-unclear",
      title: { id: "Kehadiran tidak jelas", en: "Attendance unclear" },
      regards: "attendance",
    }),
  ],

  obligations: [
    duty("pass-agreement-down", "butir 1", {
      id: "Meneruskan perjanjian kinerja kepada eselon III, IV, dan fungsional",
      en: "Pass the agreement down to echelon III, IV and functional staff",
    }),
    duty("action-plan", "butir 2", {
      id: "Menyusun rencana aksi secara bertahap",
      en: "Draw up an action plan in stages",
    }),
    duty("internal-monitoring", "butir 3", {
      id: "Monitoring dan evaluasi internal secara berkala",
      en: "Monitor and evaluate internally, periodically",
    }),
    duty(
      "report-quarterly",
      "butir 4",
      { id: "Melaporkan capaian setiap triwulan", en: "Report achievement each quarter" },
      { due: { kind: "each", length: "quarter" }, asks: "report" },
    ),
    duty(
      "report-yearly",
      "butir 4",
      { id: "Melaporkan capaian setiap tahun", en: "Report achievement each year" },
      { due: { kind: "each", length: "year" }, asks: "report" },
    ),
    duty(
      "reach-targets",
      "butir 5",
      { id: "Mencapai realisasi yang ditargetkan", en: "Reach the targeted realisation" },
      { proof: { kind: "targets-reached" } },
    ),
    duty("staff-discipline", "butir 6", {
      id: "Bertanggung jawab atas disiplin pegawai secara berjenjang",
      en: "Answer for staff discipline, level by level",
    }),
    regent2024({
      code: "sign-documents",
      title: {
        id: "Menandatangani PK, SKP, dan pakta integritas",
        en: "Sign the agreement, the SKP and the integrity pact",
      },
      due: { kind: "at-signing" },
      proof: { kind: "documents-signed", documents: ["perjanjian-kinerja", "skp", "pakta-integritas"] },
      force: "must",
    }),
  ],

  reviews: [
    regent2022({
      code: "slow-performer",
      title: { id: "Evaluasi langsung atas kinerja lambat", en: "Slow performance is evaluated straight away" },
      cadence: { kind: "on-judgement", matter: "slow-performance" },
      force: "must",
    }),
    press2022({
      code: "quarterly",
      title: {
        id: "Penghargaan dan sanksi dilihat per triwulan",
        en: "Reward and punishment are looked at per quarter",
      },
      cadence: { kind: "each", length: "quarter" },
      force: "must",
    }),
    press2022({
      code: "yearly",
      title: {
        id: "Akumulasi sampai Desember, diputuskan per tahun",
        en: "Accumulated to December, decided for the year",
      },
      cadence: { kind: "each", length: "year" },
      force: "must",
    }),
    press2023({
      code: "yearly",
      title: {
        id: "Evaluasi wajib tahunan atas pelaksanaan perjanjian kinerja",
        en: "Every year the region must evaluate how its agreements were carried out",
      },
      cadence: { kind: "each", length: "year" },
      force: "must",
    }),
    press2024({
      code: "quarterly",
      title: {
        id: "Evaluasi setiap perangkat daerah tiap tiga bulan",
        en: "Each agency is evaluated every three months",
      },
      cadence: { kind: "each", length: "quarter" },
      force: "must",
    }),
  ],

  breaches: [
    signatories2022({
      code: "agreement-not-carried-out",
      title: { id: "Perjanjian kinerja tidak dijalankan", en: "The agreement was not carried out" },
      at: "yearly",
      when: reading(
        "three-pillars",
        "any-pillar",
        {
          "any-pillar": anyOf(judged("work-discipline-failed"), targetMissed("any"), judged("next-year-plan-failed")),
          "none-of-the-three": allOf(
            judged("work-discipline-failed"),
            targetMissed("any"),
            judged("next-year-plan-failed"),
          ),
        },
        {
          "any-pillar": { id: "salah satu dari tiga pilar", en: "any of the three pillars" },
          "none-of-the-three": { id: "ketiga pilar sekaligus", en: "all three pillars at once" },
        },
      ),
      declares: { id: "perjanjian dinyatakan tidak berlaku lagi", en: "the agreement is said to stand no longer" },
    }),
    clause(
      {
        code: "clause-7",
        title: {
          id: "Butir 1 dan 6 tidak dijalankan dan target tidak tercapai",
          en: "Clauses 1 and 6 were not carried out and targets were missed",
        },
        at: "yearly",
        when: reading("clauses-1-and-6", "either", targetsOrDuties, clauseReadings),
      },
      "butir 7",
    ),
    press2024({
      code: "discipline-violation",
      title: {
        id: "Pelanggaran disiplin kerja: target tidak tercapai, kehadiran tidak jelas, atau program prioritas tidak dijalankan",
        en: "Violation of work discipline: target not met, attendance unclear, or priority programme not carried out",
      },
      at: "quarterly",
      when: anyOf(targetMissed("any"), judged("attendance-unclear"), priorityProgrammeNotRun),
    }),
  ],

  ladders: [
    signatories2022({
      code: "four-points",
      title: { id: "Empat poin hukuman disiplin", en: "Four disciplinary points" },
      answers: ["agreement-not-carried-out"],
      steps: fromLightest(
        removalFromPost("bupati"),
        suspensionFromPost(years(1), "bupati", {
          code: "one-year-suspension",
          title: { id: "Dibebaskan dari jabatan selama satu tahun", en: "Relieved of the post for one year" },
        }),
        {
          code: "demotion",
          title: { id: "Diturunkan golongan setingkat", en: "One grade lower" },
          when: not(holdsPost),
          effect: { kind: "rank-lowered", by: oneGrade, term: "not-said" },
          mode: "decided",
          by: "bupati",
        },
        dismissal("dishonourable", "bupati", {
          title: { id: "Pemberhentian tidak dengan hormat (disebut PDTH)", en: "Dishonourable dismissal" },
        }),
      ),
    }),
    clause(
      {
        code: "clause-7-promise",
        title: { id: "Kesiapan mundur menurut butir 7", en: "Readiness to resign under clause 7" },
        answers: ["clause-7"],
        steps: fromLightest(
          resignation({ title: { id: "Siap mundur dari jabatan", en: "Ready to resign from the post" } }),
        ),
      },
      "butir 7",
    ),
    clause(
      {
        code: "clause-7-sanction",
        title: { id: "Sanksi menurut butir 7", en: "Sanctions under clause 7" },
        answers: ["clause-7"],
        steps: fromLightest({
          code: "lawful-sanction",
          title: {
            id: "Menerima sanksi menurut ketentuan yang berlaku",
            en: "Accepts sanctions under the law in force",
          },
          when: always,
          effect: { kind: "as-the-law-provides" },
          mode: "decided",
          by: "bupati",
        }),
      },
      "butir 7",
    ),
    resigning2022({
      code: "asked-to-resign",
      title: { id: "Diminta mundur", en: "Asked to resign" },
      answers: ["agreement-not-carried-out"],
      steps: fromLightest({
        code: "asked-to-resign",
        title: { id: "Dapat diminta mundur", en: "May be asked to resign" },
        when: holdsPost,
        effect: { kind: "resignation" },
        mode: "discretionary",
        by: "bupati",
      }),
    }),
    resigning2022({
      code: "made-to-resign",
      title: { id: "Dimundurkan", en: "Made to resign" },
      answers: ["agreement-not-carried-out"],
      steps: fromLightest(
        removalFromPost("bupati", {
          code: "made-to-resign",
          title: { id: "Dapat dimundurkan", en: "May be made to resign" },
          mode: "discretionary",
        }),
      ),
    }),
    press2024({
      code: "firm-sanctions",
      title: { id: "Sanksi tegas sampai usulan pemberhentian", en: "Firm sanctions, up to proposing dismissal" },
      answers: ["discipline-violation"],
      steps: fromLightest(
        unnamedSanction("pemberi-amanah", {
          title: { id: "Sanksi tegas (tidak disebut jenisnya)", en: "A firm sanction (not said which)" },
        }),
        dismissal("not-said", "pemberi-amanah", {
          code: "dismissal-proposal",
          title: { id: "Diusulkan untuk diberhentikan", en: "Proposed for dismissal" },
          mode: "proposed",
        }),
      ),
    }),
  ],
});

const head = { heldSince: "2021-12-31" };
const kept = { "pass-agreement-down": "done", "staff-discipline": "done" } as const;

/** Worked cases of the three years. */
export const stories: readonly Story[] = [
  story(
    {
      id: "2022: target tidak tercapai, pejabat menduduki jabatan: diumumkan dibebaskan dari jabatan, lebih berat daripada hukum nasional",
      en: "2022: a target missed by who holds a post: announced is removal from the post, harsher than national law",
    },
    {
      asOf: "2022-12-31",
      signed: "2022-03-31",
      official: head,
      promised: { sanitasi: { target: 90 } },
      reported: { sanitasi: 89.99 },
      duties: kept,
      expect: {
        found: ["agreement-not-carried-out"],
        recommended: {
          "four-points": "removal-from-post",
          "asked-to-resign": "asked-to-resign",
          "made-to-resign": "made-to-resign",
          remediation: "open-remediation",
        },
        conformity: { "removal-from-post": "harsher", "asked-to-resign": "not-self-executing" },
      },
    },
  ),
  story(
    {
      id: "2022: yang tidak menduduki jabatan diumumkan turun golongan setingkat",
      en: "2022: who holds no post is announced to be lowered one grade",
    },
    {
      asOf: "2022-12-31",
      signed: "2022-03-31",
      official: { lostPostOn: "2022-10-01", rank: "III/d" },
      promised: { sanitasi: { target: 90 } },
      reported: { sanitasi: 80 },
      duties: kept,
      expect: { recommended: { "four-points": "demotion" }, conformity: { demotion: "harsher" } },
    },
  ),
  story(
    {
      id: "2022, butir 7: disiplin pegawai diabaikan dan target tidak tercapai: janji mundur tidak berlaku dengan sendirinya",
      en: "2022, clause 7: staff discipline neglected and a target missed: the promise to resign does not execute itself",
    },
    {
      asOf: "2023-01-31",
      signed: "2022-03-31",
      official: head,
      promised: { sanitasi: { target: 90 } },
      reported: { sanitasi: 80 },
      duties: { ...kept, "staff-discipline": "not-done" },
      expect: {
        found: ["agreement-not-carried-out", "clause-7"],
        conformity: { resignation: "not-self-executing", "lawful-sanction": "conforms" },
      },
    },
  ),
  story(
    {
      id: "2022: target tercapai: belum ada pelanggaran, tetapi dua pilar lain masih perlu dinilai",
      en: "2022: the target met: no breach so far, but the two other pillars still have to be judged",
    },
    {
      asOf: "2022-12-31",
      signed: "2022-03-31",
      official: head,
      promised: { sanitasi: { target: 90 } },
      reported: { sanitasi: 90 },
      duties: kept,
      expect: { found: [], open: ["agreement-not-carried-out"] },
    },
  ),
  story(
    {
      id: "2022: yang tidak menandatangani tidak terikat butir-butirnya; hukum nasional tetap berlaku",
      en: "2022: who did not sign is not bound by its clauses; national law still applies",
    },
    {
      asOf: "2022-12-31",
      official: head,
      promised: { sanitasi: { target: 90 } },
      reported: { sanitasi: 80 },
      expect: { found: [], open: [], recommended: { remediation: "await-facts" } },
    },
  ),
  story(
    {
      id: "2023: sanksi disebut tanpa jenjang: target yang tidak tercapai hanya mengikuti hukum nasional",
      en: "2023: sanctions were named without a ladder: a missed target follows national law alone",
    },
    {
      asOf: "2023-12-31",
      signed: "2023-03-28",
      official: head,
      promised: { sanitasi: { target: 90 } },
      reported: { sanitasi: 80 },
      expect: { found: [], recommended: { remediation: "await-facts" } },
    },
  ),
  story(
    {
      id: "2024: satu triwulan meleset: sanksi tegas yang tidak disebut jenisnya",
      en: "2024: one quarter missed: a firm sanction, not said which",
    },
    {
      asOf: "2024-04-10",
      signed: "2024-03-25",
      promised: { sanitasi: { target: { "2024-Q1": 85, "2024-Q2": 87 } } },
      reported: { sanitasi: { "2024-Q1": 84 } },
      expect: {
        found: ["discipline-violation"],
        recommended: { "firm-sanctions": "sanction" },
        conformity: { sanction: "harsher" },
      },
    },
  ),
  story(
    {
      id: "2024: setelah sanksi, triwulan berikutnya meleset lagi: usulan pemberhentian, yang diputuskan pejabat berwenang",
      en: "2024: after the sanction the next quarter is missed too: a proposal of dismissal, which an authority decides",
    },
    {
      asOf: "2024-07-10",
      signed: "2024-03-25",
      promised: { sanitasi: { target: { "2024-Q1": 85, "2024-Q2": 87 } } },
      reported: { sanitasi: { "2024-Q1": 84, "2024-Q2": 86 } },
      imposed: { sanction: "2024-04-20" },
      expect: { recommended: { "firm-sanctions": "dismissal-proposal" } },
    },
  ),
  story(
    {
      id: "2024: kehadiran dinilai tidak jelas: sanksi, sepanjang ambang hari tidak masuk kerja terpenuhi",
      en: "2024: attendance judged unclear: a sanction, as far as the day counts of the law are reached",
    },
    {
      asOf: "2024-06-30",
      signed: "2024-03-25",
      judged: { "attendance-unclear": "2024-05-20" },
      expect: {
        found: ["discipline-violation"],
        recommended: { "firm-sanctions": "sanction" },
        conformity: { sanction: "unclear" },
      },
    },
  ),
];
