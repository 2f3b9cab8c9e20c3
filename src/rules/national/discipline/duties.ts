import type { CitedLevel, DutyRule, LevelRule } from "../../../consequence/discipline/dutyRule.ts";
import type { PunishmentLevel } from "../../../agreement/punishmentLevel.ts";
import type { Confidence } from "../../../law/citation.ts";
import type { Texts } from "../../../result.ts";
import { pp94 } from "./cites.ts";

type Side = DutyRule["kind"];

/** The article that lists the breaches of a level, and how sure its number is. */
const LISTS: Readonly<Record<Side, Readonly<Record<PunishmentLevel, readonly [article: string, number: Confidence]>>>> =
  {
    kewajiban: {
      ringan: ["Pasal 9", "single-source"],
      sedang: ["Pasal 10", "confirmed"],
      berat: ["Pasal 11", "confirmed"],
    },
    larangan: {
      ringan: ["Pasal 12", "inferred"],
      sedang: ["Pasal 13", "inferred"],
      berat: ["Pasal 14", "single-source"],
    },
  };

function listed(side: Side, level: PunishmentLevel, confidence: Confidence): CitedLevel["basis"] {
  const [article, number] = LISTS[side][level];
  return [pp94(article, confidence, number)];
}

const at = (side: Side, level: PunishmentLevel, confidence: Confidence = "confirmed"): CitedLevel => ({
  level,
  basis: listed(side, level, confidence),
});

/** Light in the unit, medium in the agency, heavy in the state: the general scheme. */
function general(side: Side): LevelRule {
  const levels = { "unit-kerja": at(side, "ringan"), instansi: at(side, "sedang"), negara: at(side, "berat") };
  return { kind: "by-impact", levels };
}

/** In the unit and in the agency medium, in the state heavy. */
function mediumAtLeast(side: Side): LevelRule {
  const levels = { "unit-kerja": at(side, "sedang"), instansi: at(side, "sedang"), negara: at(side, "berat") };
  return { kind: "by-impact", levels };
}

/** Light in the unit, medium in the agency; the list of heavy breaches leaves it out. */
function neverHeavy(side: Side, unit: Confidence, agency: Confidence): LevelRule {
  return {
    kind: "by-impact",
    levels: { "unit-kerja": at(side, "ringan", unit), instansi: at(side, "sedang", agency) },
    gap: listed(side, "berat", "single-source"),
  };
}

const always = (side: Side, level: PunishmentLevel, confidence: Confidence = "confirmed"): LevelRule => ({
  kind: "always",
  is: at(side, level, confidence),
});

function duty(letter: string, id: string, en: string, level: LevelRule): DutyRule {
  const [article = "", item = ""] = letter.split(" ");
  return {
    code: `pasal-${article}-huruf-${item}`,
    kind: "kewajiban",
    title: { id, en },
    level,
    basis: [pp94(`Pasal ${article} huruf ${item}`)],
  };
}

function prohibition(item: string, id: string, en: string, level: LevelRule): DutyRule {
  return {
    code: `pasal-5-huruf-${item}`,
    kind: "larangan",
    title: { id, en },
    level,
    basis: [pp94(`Pasal 5 huruf ${item}`)],
  };
}

const obeyed = general("kewajiban");
const avoided = general("larangan");
const heavy = always("larangan", "berat");

/** The eight duties of principle. */
const principles: readonly DutyRule[] = [
  duty(
    "3 a",
    "setia pada Pancasila, UUD 1945, negara, dan pemerintah",
    "loyalty to Pancasila, constitution and state",
    {
      kind: "by-impact",
      levels: {
        "unit-kerja": at("kewajiban", "berat"),
        instansi: at("kewajiban", "berat"),
        negara: at("kewajiban", "berat"),
      },
    },
  ),
  duty("3 b", "menjaga persatuan dan kesatuan bangsa", "national unity", mediumAtLeast("kewajiban")),
  duty(
    "3 c",
    "melaksanakan kebijakan yang ditetapkan pejabat pemerintah yang berwenang",
    "carrying out policies set by the competent official",
    obeyed,
  ),
  duty("3 d", "menaati ketentuan peraturan perundang-undangan", "obeying the law", obeyed),
  duty(
    "3 e",
    "melaksanakan tugas kedinasan dengan penuh pengabdian, kejujuran, kesadaran, dan tanggung jawab",
    "performing official duties with dedication, honesty, awareness and responsibility",
    obeyed,
  ),
  duty("3 f", "menunjukkan integritas dan keteladanan", "integrity and example", obeyed),
  duty("3 g", "menyimpan rahasia jabatan", "official secrets", obeyed),
  duty("3 h", "bersedia ditempatkan di seluruh wilayah negara", "accepting placement anywhere", obeyed),
];

/** The nine further duties. */
const further: readonly DutyRule[] = [
  duty("4 a", "mengucapkan sumpah/janji PNS", "taking the oath of a civil servant", always("kewajiban", "sedang")),
  duty("4 b", "mengucapkan sumpah/janji jabatan", "taking the oath of office", always("kewajiban", "sedang")),
  duty("4 c", "mengutamakan kepentingan negara", "state interest first", obeyed),
  duty("4 d", "segera melaporkan bahaya atau kerugian negara", "reporting dangers and losses at once", {
    kind: "by-impact",
    levels: {
      instansi: at("kewajiban", "sedang", "single-source"),
      negara: at("kewajiban", "berat", "single-source"),
    },
    gap: listed("kewajiban", "ringan", "single-source"),
  }),
  duty("4 e", "melaporkan harta kekayaan", "the wealth report", {
    kind: "by-post",
    levels: [
      { of: ["administrator", "jabatan-fungsional", "jf-ahli-utama"], ...at("kewajiban", "sedang") },
      { of: ["jpt-pratama"], ...at("kewajiban", "berat") },
    ],
  }),
  duty("4 f", "masuk kerja dan menaati ketentuan jam kerja", "attendance and working hours", { kind: "by-days" }),
  duty(
    "4 g",
    "menggunakan dan memelihara barang milik negara sebaik-baiknya",
    "care of state property",
    neverHeavy("kewajiban", "single-source", "single-source"),
  ),
  duty(
    "4 h",
    "memberi kesempatan kepada bawahan untuk mengembangkan kompetensi",
    "letting subordinates develop",
    neverHeavy("kewajiban", "single-source", "single-source"),
  ),
  duty(
    "4 i",
    "menolak pemberian yang berkaitan dengan tugas",
    "refusing gifts tied to duties",
    always("kewajiban", "berat", "single-source"),
  ),
];

const campaign = (code: string, level: PunishmentLevel, id: string, en: string) => ({
  code,
  title: { id, en } satisfies Texts,
  ...at("larangan", level),
});

/** The fourteen prohibitions. */
const prohibitions: readonly DutyRule[] = [
  prohibition("a", "menyalahgunakan wewenang", "abuse of power", heavy),
  prohibition("b", "menjadi perantara untuk keuntungan pribadi atau orang lain", "brokering", heavy),
  prohibition("c", "menjadi pegawai atau bekerja untuk negara lain", "working for a foreign state", heavy),
  prohibition(
    "d",
    "bekerja pada lembaga atau organisasi internasional tanpa izin",
    "working for an international organisation without permission",
    heavy,
  ),
  prohibition("e", "bekerja pada perusahaan, konsultan, atau LSM asing", "working for a foreign employer", heavy),
  prohibition("f", "memperdagangkan barang milik negara secara tidak sah", "deals in state property", avoided),
  prohibition("g", "melakukan pungutan di luar ketentuan", "illegal levies", mediumAtLeast("larangan")),
  prohibition(
    "h",
    "melakukan kegiatan yang merugikan negara",
    "acts that harm the state",
    neverHeavy("larangan", "confirmed", "confirmed"),
  ),
  prohibition(
    "i",
    "bertindak sewenang-wenang terhadap bawahan",
    "arbitrary treatment of subordinates",
    neverHeavy("larangan", "confirmed", "single-source"),
  ),
  prohibition(
    "j",
    "menghalangi berjalannya tugas kedinasan",
    "obstructing official duties",
    neverHeavy("larangan", "confirmed", "confirmed"),
  ),
  prohibition("k", "menerima hadiah yang berhubungan dengan jabatan", "accepting gifts tied to the post", heavy),
  prohibition("l", "meminta sesuatu yang berhubungan dengan jabatan", "soliciting", heavy),
  prohibition("m", "merugikan pihak yang dilayani", "harming those served", {
    kind: "by-impact",
    levels: { instansi: at("larangan", "sedang") },
    gap: listed("larangan", "berat", "single-source"),
  }),
  prohibition("n", "memberi dukungan dalam pemilihan", "campaign support", {
    kind: "by-manner",
    manners: [
      campaign(
        "ikut-kampanye-dengan-atribut",
        "sedang",
        "ikut kampanye dengan atribut partai atau atribut PNS",
        "taking part in a campaign with party or civil-service attributes",
      ),
      campaign("mengerahkan-pns", "berat", "mengerahkan PNS lain", "mobilising other civil servants"),
      campaign("fasilitas-negara", "berat", "menggunakan fasilitas negara", "using state facilities"),
      campaign(
        "keputusan-menguntungkan-calon",
        "berat",
        "membuat keputusan yang menguntungkan atau merugikan calon",
        "taking decisions that favour a candidate",
      ),
      campaign(
        "kegiatan-keberpihakan",
        "berat",
        "mengadakan kegiatan yang mengarah pada keberpihakan",
        "holding partisan activities",
      ),
      campaign(
        "surat-dukungan",
        "berat",
        "memberi surat dukungan disertai fotokopi kartu identitas",
        "giving support letters with copies of identity cards",
      ),
    ],
  }),
];

/** A breach of the rules on marriage and divorce is punished with one of the heavy kinds. */
const marriage: DutyRule = {
  code: "pasal-41",
  kind: "kewajiban",
  title: { id: "menaati ketentuan perkawinan dan perceraian PNS", en: "the rules on marriage and divorce" },
  level: { kind: "always", is: { level: "berat", basis: [pp94("Pasal 41", "confirmed", "single-source")] } },
  basis: [pp94("Pasal 41", "confirmed", "single-source")],
};

/** The duties and prohibitions of PP 94/2021. That the agency of a regency's official is the regency government is unverified. */
export const dutiesOf94: readonly DutyRule[] = [...principles, ...further, ...prohibitions, marriage];
