import type { Texts } from "../../result.ts";

/** Who usually holds a fact. Offices keep their Indonesian names; where a regency calls one otherwise, an app shows its own name by the code. */
export type FactHolderCode =
  | "perangkat-daerah"
  | "atasan-langsung"
  | "bkpsdm"
  | "inspektorat"
  | "bagian-organisasi"
  | "sekretariat-daerah"
  | "bappeda"
  | "bpkad"
  | "tim-pemeriksa"
  | "bpasn"
  | "pegawai-yang-bersangkutan"
  | "penyusun-ketentuan";

/** Somebody who usually holds a fact. */
export interface FactHolder {
  /** Who, by code. */
  readonly code: FactHolderCode;
  /** What that is called. */
  readonly title: Required<Texts>;
}

const TITLES: Readonly<Record<FactHolderCode, Required<Texts>>> = {
  "perangkat-daerah": { id: "perangkat daerah yang bersangkutan", en: "the agency itself" },
  "atasan-langsung": { id: "atasan langsung", en: "the direct superior" },
  bkpsdm: { id: "BKPSDM", en: "the personnel agency (BKPSDM)" },
  inspektorat: { id: "Inspektorat", en: "the internal inspectorate (Inspektorat)" },
  "bagian-organisasi": {
    id: "Bagian Organisasi Sekretariat Daerah",
    en: "the organisation division of the secretariat (Bagian Organisasi)",
  },
  "sekretariat-daerah": { id: "Sekretariat Daerah", en: "the regional secretariat" },
  bappeda: { id: "Bappeda", en: "the planning agency (Bappeda)" },
  bpkad: { id: "BPKAD", en: "the finance agency (BPKAD)" },
  "tim-pemeriksa": { id: "tim pemeriksa", en: "the examination team" },
  bpasn: { id: "BPASN", en: "the board (BPASN)" },
  "pegawai-yang-bersangkutan": { id: "pegawai yang bersangkutan", en: "the official" },
  "penyusun-ketentuan": {
    id: "penyusun berkas ketentuan aplikasi ini",
    en: "whoever keeps the rule set of this application",
  },
};

/** By kind of fact, the likeliest first. */
const HOLDERS: Readonly<Record<string, readonly FactHolderCode[]>> = {
  actual: ["perangkat-daerah", "bagian-organisasi"],
  "not-comparable": ["perangkat-daerah"],
  "above-maximum": ["perangkat-daerah"],
  "no-rule-in-force": ["penyusun-ketentuan"],
  percentage: ["perangkat-daerah"],
  target: ["perangkat-daerah", "bappeda"],
  "budget-disbursed": ["perangkat-daerah", "bpkad"],
  "programme-run": ["perangkat-daerah", "bappeda"],
  duty: ["perangkat-daerah", "bagian-organisasi"],
  document: ["bagian-organisasi", "perangkat-daerah"],
  "due-day": ["bagian-organisasi", "bpkad"],
  judged: ["atasan-langsung", "inspektorat"],
  evaluated: ["bagian-organisasi", "inspektorat", "bkpsdm"],
  appraised: ["atasan-langsung", "bkpsdm"],
  "post-gained": ["bkpsdm"],
  observed: ["atasan-langsung"],
  rank: ["bkpsdm"],
  "heads-unit": ["bagian-organisasi", "bkpsdm"],
  "term-of-office": ["sekretariat-daerah"],
  "remediation-figure": ["perangkat-daerah", "atasan-langsung"],
  retested: ["bkpsdm"],
  placed: ["bkpsdm"],
  "appraisal-received": ["atasan-langsung", "pegawai-yang-bersangkutan"],
  attendance: ["perangkat-daerah", "bkpsdm"],
  calendar: ["penyusun-ketentuan"],
  "direct-superior": ["bkpsdm"],
  "discipline-breach": ["tim-pemeriksa", "atasan-langsung"],
  "breach-impact": ["tim-pemeriksa", "atasan-langsung"],
  "breach-manner": ["tim-pemeriksa", "atasan-langsung"],
  "skp-result": ["atasan-langsung", "bkpsdm"],
  "case-opened": ["bkpsdm", "atasan-langsung"],
  summoned: ["atasan-langsung", "bkpsdm"],
  appeared: ["atasan-langsung", "tim-pemeriksa"],
  "team-formed": ["bkpsdm"],
  "temporarily-released": ["atasan-langsung", "bkpsdm"],
  examined: ["tim-pemeriksa", "atasan-langsung"],
  "examination-recorded": ["tim-pemeriksa", "atasan-langsung"],
  "punishment-decided": ["bkpsdm"],
  "decision-delivered": ["bkpsdm"],
  "decision-dispatched": ["bkpsdm"],
  "dismissal-proposed": ["bkpsdm"],
  "dismissal-decided": ["bkpsdm"],
  "appeal-received": ["bpasn", "bkpsdm"],
  "dismissal-ground": ["bkpsdm"],
  "authority-place": ["bkpsdm"],
  "remediation-ended": ["atasan-langsung", "bkpsdm"],
};

/**
 * Who usually holds a kind of fact, the likeliest first; nobody where that cannot be said. This is how regencies usually work, not law: no rule
 * asks them for it, and a regency may keep it elsewhere.
 *
 * @param fact - the kind of fact, as in `MissingFact.fact`
 *
 * @example
 * factHolders("appraised").map(({ title }) => title.id) // => ["atasan langsung", "BKPSDM"]
 */
export function factHolders(fact: string): readonly FactHolder[] {
  const codes = Object.hasOwn(HOLDERS, fact) ? HOLDERS[fact] : undefined;
  return (codes ?? []).map((code) => ({ code, title: TITLES[code] }));
}
