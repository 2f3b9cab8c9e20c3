import type { PostLevel } from "../../agreement/post.ts";
import type { AuthorityLaw, Competence } from "../../consequence/procedure/authorityLaw.ts";
import { cite } from "../../law/citation.ts";
import { since } from "../../law/since.ts";
import type { Slices } from "../ruleSet.ts";

/** One transcription of the articles on authority; their single numbers are unverified. */
const table = [cite("PP-94-2021", "Pasal 16–23", "single-source", "unverified")] as const;
const failing = cite("PP-94-2021", "Pasal 24", "confirmed", "unverified");
const proposals = [cite("PP-11-2017", "Pasal 267", "single-source")] as const;

const administrative: readonly PostLevel[] = ["administrator", "pengawas", "pelaksana"];
const every = ["ringan", "sedang", "berat"] as const;

/**
 * Who may impose what on whom in a regency or city. The law speaks of one and of two levels below; those are written out here.
 * For pengawas and pelaksana the medium level is held by the regent or mayor and by who stands two levels above.
 */
const competences: readonly Competence[] = [
  { by: "pengawas", of: ["pelaksana"], levels: ["ringan"], basis: table },
  { by: "administrator", of: ["pengawas"], levels: ["ringan"], basis: table },
  { by: "administrator", of: ["pelaksana"], levels: ["sedang"], basis: table },
  { by: "administrator", of: ["jabatan-fungsional"], levels: ["ringan", "sedang"], basis: table },
  { by: "jpt-pratama", of: ["administrator"], levels: ["ringan"], basis: table },
  { by: "jpt-pratama", of: ["pengawas"], levels: ["sedang"], basis: table },
  { by: "jpt-pratama", of: ["jabatan-fungsional"], levels: ["ringan", "sedang"], basis: table },
  // Which post is one level below a designated functional official follows from the post whose place is taken.
  {
    by: "jf-ahli-muda-yang-ditunjuk",
    of: ["pelaksana"],
    levels: ["ringan"],
    basis: [cite("PP-94-2021", "Pasal 16–23", "inferred", "unverified")],
  },
  {
    by: "jf-ahli-madya-yang-ditunjuk",
    of: ["pengawas"],
    levels: ["ringan"],
    basis: [cite("PP-94-2021", "Pasal 16–23", "inferred", "unverified")],
  },
  { by: "pejabat-pembina-kepegawaian", of: ["jpt-pratama"], levels: every, basis: table },
  {
    by: "pejabat-pembina-kepegawaian",
    of: administrative,
    levels: ["sedang", "berat"],
    basis: table,
  },
  { by: "pejabat-pembina-kepegawaian", of: ["jabatan-fungsional"], levels: ["berat"], basis: table },
  {
    by: "pejabat-pembina-kepegawaian",
    of: ["jf-ahli-utama"],
    levels: ["ringan", "sedang"],
    basis: table,
  },
  {
    by: "pejabat-pembina-kepegawaian",
    of: ["jf-ahli-utama"],
    levels: ["berat"],
    kinds: { kind: "except", codes: ["PDHTAPS"] },
    basis: table,
  },
  {
    by: "presiden",
    of: ["jf-ahli-utama"],
    levels: ["berat"],
    kinds: { kind: "only", codes: ["PDHTAPS"] },
    basis: table,
  },
];

/**
 * Who may punish whom since PP 94/2021. Who could under PP 53/2010 is not confirmed, and has no entry. The offices named as examples are
 * unverified; that echelon II is JPT pratama, III administrator and IV pengawas is confirmed.
 */
const law: AuthorityLaw = {
  authorities: [
    {
      code: "pengawas",
      title: { id: "pejabat pengawas (eselon IV) atasannya", en: "the superior of pengawas level (echelon IV)" },
      offices: ["lurah", "kepala-seksi", "kasubag"],
      basis: [cite("PP-94-2021", undefined, "unverified")],
    },
    {
      code: "jf-ahli-muda-yang-ditunjuk",
      title: {
        id: "pejabat fungsional ahli muda yang ditunjuk pejabat pembina kepegawaian",
        en: "a functional official (ahli muda) designated by the appointing authority",
      },
      offices: [],
      onlyWhere: { id: "bila unit kerjanya tidak memiliki pengawas", en: "where the unit has no pengawas" },
      basis: table,
    },
    {
      code: "administrator",
      title: {
        id: "pejabat administrator (eselon III) atasannya",
        en: "the superior of administrator level (echelon III)",
      },
      offices: ["camat", "sekretaris-perangkat-daerah", "kepala-bidang"],
      basis: [cite("PP-94-2021", undefined, "unverified")],
    },
    {
      code: "jf-ahli-madya-yang-ditunjuk",
      title: {
        id: "pejabat fungsional ahli madya yang ditunjuk pejabat pembina kepegawaian",
        en: "a functional official (ahli madya) designated by the appointing authority",
      },
      offices: [],
      onlyWhere: { id: "bila unit kerjanya tidak memiliki administrator", en: "where the unit has no administrator" },
      basis: table,
    },
    {
      code: "jpt-pratama",
      title: {
        id: "pejabat pimpinan tinggi pratama (eselon II) atasannya",
        en: "the superior of senior executive level (JPT pratama, echelon II)",
      },
      offices: ["kepala-perangkat-daerah", "sekda"],
      basis: [cite("PP-94-2021", undefined, "unverified")],
    },
    {
      code: "pejabat-pembina-kepegawaian",
      title: {
        id: "pejabat pembina kepegawaian (bupati atau wali kota)",
        en: "the appointing authority (the regent or mayor)",
      },
      offices: ["bupati", "wali-kota"],
      basis: table,
    },
    { code: "presiden", title: { id: "Presiden", en: "the President" }, offices: ["presiden"], basis: table },
  ],
  competences,
  lowestFirst: {
    title: {
      id: "bila beberapa pejabat disebut, yang terendah didahulukan dan yang lebih tinggi juga berwenang; hal ini belum tegas",
      en: "where several are named the lowest comes first, and the higher ones are competent beside it; the law leaves this open",
    },
    basis: [cite("PER-BKN-6-2022", "Lampiran, contoh 12a", "single-source")],
  },
  vacancy: {
    title: {
      id: "bila tidak ada pejabat yang berwenang menghukum, kewenangannya ada pada pejabat yang lebih tinggi",
      en: "where no such authority is in place, the next higher official decides",
    },
    basis: [cite("PP-94-2021", "Pasal 25", "single-source", "unverified")],
  },
  idle: {
    title: {
      id: "bila pejabat yang berwenang tidak menjatuhkan hukuman, atasannya yang menjatuhkannya kepada pelanggar",
      en: "where the authority does not punish, its superior punishes the offender",
    },
    basis: [cite("PP-94-2021", "Pasal 24", "single-source", "unverified")],
  },
  failing: {
    superior: {
      title: {
        id: "atasan langsung yang tidak memanggil, memeriksa, atau melaporkan dihukum lebih berat daripada pelanggar, setelah diperiksa",
        en: "a direct superior who does not summon, examine or report is punished more heavily than the offender, after examination",
      },
      basis: [cite("PP-94-2021", "Pasal 28", "confirmed", "single-source")],
    },
    idleAuthority: {
      title: {
        id: "pejabat yang berwenang tetapi tidak menjatuhkan hukuman dihukum oleh atasannya",
        en: "an authority that does not punish is itself punished by its superior",
      },
      basis: [failing],
    },
    lenientAuthority: {
      title: {
        id: "pejabat yang menjatuhkan hukuman terlalu ringan dihukum lebih berat",
        en: "an authority that punishes too lightly is punished more heavily",
      },
      basis: [failing],
    },
  },
  acting: {
    title: {
      id: "apakah pelaksana tugas, pelaksana harian, atau penjabat berwenang menghukum belum tegas; perlu telaah hukum",
      en: "whether an acting official (Plt, Plh, Pj) may punish is not settled; needs legal review",
    },
    basis: [cite("PP-94-2021", undefined, "unverified")],
  },
  assigned: {
    title: {
      id: "bagi pegawai yang ditugaskan di instansi lain, instansi itu mengusulkan kepada instansi induk sejauh tidak berwenang",
      en: "for an official assigned elsewhere, the host proposes to the home agency where it lacks the power",
    },
    basis: [cite("PP-94-2021", undefined, "single-source")],
  },
  dismissals: [
    {
      of: ["jpt-pratama", ...administrative, "jabatan-fungsional"],
      proposedBy: "pejabat-yang-berwenang",
      decidedBy: "pejabat-pembina-kepegawaian",
      basis: proposals,
    },
    {
      of: ["jf-ahli-utama"],
      proposedBy: "pejabat-pembina-kepegawaian",
      decidedBy: "presiden",
      basis: proposals,
    },
  ],
  otherDismissals: {
    of: ["jpt-pratama", ...administrative, "jabatan-fungsional"],
    decidedBy: "pejabat-pembina-kepegawaian",
    title: {
      id: "pemberhentian PNS dan pemutusan hubungan perjanjian kerja PPPK merupakan keputusan pejabat pembina kepegawaian",
      en: "the dismissal of a civil servant and the end of a contract are decisions of the appointing authority",
    },
    // The law on remedies speaks of such decisions as that authority's; the article that gives the power is not confirmed.
    basis: [cite("PP-79-2021", "Pasal 1 angka 5", "inferred", "confirmed")],
  },
};

/** Authority, dated as a whole. */
export const authority: Pick<Slices, "authority"> = {
  authority: [since("2021-08-31", { ...law, basis: table })],
};
