import type { PostLevel } from "../../agreement/post.ts";
import type { Protection, TenureLaw } from "../../consequence/standing/tenure.ts";
import { cite } from "../../law/citation.ts";
import { since } from "../../law/since.ts";
import { months, years } from "../../time/duration.ts";
import { plainDate } from "../../time/plainDate.ts";
import type { Slices } from "../ruleSet.ts";

const senior = ["jpt-pratama"] as const;
const managerial: readonly PostLevel[] = ["jpt-pratama", "administrator", "pengawas"];

/** The closed list of PP 11/2017, as amended. */
const closedGrounds: NonNullable<TenureLaw["closedGrounds"]> = {
  levels: senior,
  grounds: [
    {
      code: "resigns-from-post",
      title: { id: "mengundurkan diri dari jabatan", en: "resignation from the post" },
    },
    { code: "dismissed", title: { id: "diberhentikan sebagai PNS", en: "dismissal as a civil servant" } },
    {
      code: "suspended",
      title: { id: "diberhentikan sementara sebagai PNS", en: "suspension as a civil servant" },
    },
    { code: "unpaid-leave", title: { id: "cuti di luar tanggungan negara", en: "unpaid leave" } },
    {
      code: "study",
      title: { id: "tugas belajar lebih dari enam bulan", en: "study duty of more than six months" },
    },
    {
      code: "full-time-elsewhere",
      title: { id: "ditugaskan secara penuh di luar jabatannya", en: "full-time assignment elsewhere" },
    },
    { code: "reorganisation", title: { id: "penataan organisasi", en: "reorganisation" } },
    {
      code: "requirements-not-met",
      title: { id: "tidak memenuhi persyaratan jabatan", en: "no longer meets the requirements of the post" },
    },
  ],
  basis: [cite("PP-11-2017", "Pasal 144", "confirmed")],
};

const afterAppointment: Protection = {
  for: years(2),
  levels: senior,
  unless: {
    id: "kecuali melanggar peraturan perundang-undangan atau tidak lagi memenuhi syarat jabatan",
    en: "unless the law was broken or the requirements of the post are no longer met",
  },
  basis: [cite("UU-5-2014", "Pasal 116", "confirmed")],
};

const consent = {
  id: "memerlukan persetujuan tertulis Menteri Dalam Negeri",
  en: "needs the written consent of the Home Minister",
};

/** The day of UU 10/2016 is not confirmed; the rule is carried in with PP 11/2017. */
const afterInstallation: Protection = {
  for: months(6),
  levels: managerial,
  unless: consent,
  basis: [cite("UU-10-2016", "Pasal 162 ayat (3)", "single-source")],
};

/**
 * How officials may lose or leave a post: the closed grounds for senior posts, two years' protection while the law of 2014 stood, and the
 * freeze before an election. Whether the law of 2023 protects for a time is not confirmed, and neither is whether a disciplinary
 * punishment counts as a replacement.
 */
export const tenure: Pick<Slices, "tenure" | "freezes"> = {
  tenure: [
    since("2014-01-15", { afterAppointment, basis: cite("UU-5-2014", "Pasal 116", "confirmed") }),
    since("2017-04-07", {
      closedGrounds,
      afterAppointment,
      afterInstallation,
      basis: [cite("UU-5-2014", "Pasal 116", "confirmed"), cite("PP-11-2017", "Pasal 144", "confirmed")],
    }),
    since("2023-10-31", {
      closedGrounds,
      afterInstallation,
      basis: cite("PP-11-2017", "Pasal 144", "confirmed"),
    }),
  ],
  freezes: [
    since("2024-03-22", {
      code: "election-2024",
      title: { id: "Pemilihan kepala daerah 2024", en: "The local elections of 2024" },
      // The freeze begins six months before the candidates are fixed.
      candidatesFixedOn: plainDate("2024-09-22"),
      levels: managerial,
      levelsIfHeadingUnit: ["jabatan-fungsional", "jf-ahli-utama"],
      unless: consent,
      basis: [
        cite("UU-10-2016", "Pasal 71 ayat (2) dan ayat (4)", "confirmed"),
        cite("SURAT-MENDAGRI-2024", undefined, "confirmed"),
      ],
    }),
  ],
};
