import type { Competence } from "../../../consequence/punishment.ts";
import { pp94 } from "./cites.ts";

const authorities = [pp94("Pasal 16–23", "single-source", "unverified")] as const;
const regentOrMayor = ["bupati", "wali-kota"] as const;

/** Who may punish whom, as far as one transcription of the articles shows it. */
export const competences: readonly Competence[] = [
  { level: "ringan", of: ["jpt-pratama"], by: regentOrMayor, basis: authorities },
  {
    level: "sedang",
    of: ["jpt-pratama", "administrator", "pengawas", "pelaksana"],
    by: regentOrMayor,
    basis: authorities,
  },
  {
    level: "berat",
    of: ["jpt-pratama", "administrator", "pengawas", "pelaksana", "jabatan-fungsional"],
    by: regentOrMayor,
    basis: authorities,
  },
  { level: "ringan", of: ["administrator"], by: ["kepala-perangkat-daerah", "sekda"], basis: authorities },
  { level: "sedang", of: ["pengawas"], by: ["kepala-perangkat-daerah", "sekda"], basis: authorities },
  {
    level: "ringan",
    of: ["jabatan-fungsional"],
    by: ["kepala-perangkat-daerah", "sekda"],
    basis: authorities,
  },
  {
    level: "sedang",
    of: ["jabatan-fungsional"],
    by: ["kepala-perangkat-daerah", "sekda"],
    basis: authorities,
  },
];
