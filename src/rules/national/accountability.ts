import { cite } from "../../law/citation.ts";
import { since } from "../../law/since.ts";
import { months } from "../../time/duration.ts";
import type { Slices } from "../ruleSet.ts";

/** The first whole budget year under PermenPANRB 53/2014, because that regulation's own day is not confirmed. */
const FROM = "2015-01-01";
const guideline = cite("PERMENPAN-RB-53-2014", undefined, "confirmed");

/**
 * The accountability system (SAKIP): what an agreement is for, when it is signed, when it is measured.
 *
 * Reports to the regent and to the Minister have no entry: their article numbers are not confirmed.
 */
export const accountability: Pick<
  Slices,
  "signatories" | "documents" | "purposes" | "obligations" | "reviews" | "oversight"
> = {
  signatories: [
    since(FROM, {
      code: "kepala-perangkat-daerah",
      title: { id: "Kepala perangkat daerah", en: "Head of agency" },
      part: "signs",
      counterparties: ["bupati", "wali-kota"],
      basis: guideline,
    }),
    since(FROM, {
      code: "camat",
      title: { id: "Camat", en: "Head of sub-district" },
      part: "signs",
      counterparties: ["bupati", "wali-kota"],
      basis: guideline,
    }),
  ],
  documents: [since(FROM, { kinds: ["perjanjian-kinerja"], basis: guideline })],
  purposes: [
    since(FROM, {
      code: "commitment",
      title: {
        id: "Wujud nyata komitmen untuk meningkatkan integritas, akuntabilitas, transparansi, dan kinerja aparatur",
        en: "A commitment that raises integrity, accountability, transparency and performance",
      },
      basis: guideline,
    }),
    since(FROM, {
      code: "yardstick",
      title: {
        id: "Tolok ukur kinerja sebagai dasar evaluasi kinerja aparatur",
        en: "A yardstick by which performance is evaluated",
      },
      basis: guideline,
    }),
    since(FROM, {
      code: "reward-and-sanction",
      title: { id: "Dasar pemberian penghargaan dan sanksi", en: "The basis of reward and sanction" },
      basis: guideline,
    }),
    since(FROM, {
      code: "monitoring",
      title: {
        id: "Dasar pemberi amanah melakukan monitoring, evaluasi, dan supervisi",
        en: "The basis on which the mandate giver monitors, evaluates and supervises",
      },
      basis: guideline,
    }),
    since(FROM, {
      code: "skp",
      title: {
        id: "Dasar penetapan sasaran kinerja pegawai (SKP)",
        en: "The basis on which individual targets (SKP) are set",
      },
      basis: guideline,
    }),
  ],
  obligations: [
    since(FROM, {
      code: "sign-agreement",
      title: { id: "Menandatangani perjanjian kinerja", en: "Sign the agreement" },
      due: { kind: "after", anchor: "budget-document", within: months(1) },
      proof: { kind: "signed" },
      force: "must",
      basis: guideline,
    }),
  ],
  reviews: [
    since(FROM, {
      code: "quarterly",
      title: { id: "Pengukuran triwulanan", en: "Quarterly measurement" },
      cadence: { kind: "each", length: "quarter" },
      force: "must",
      basis: guideline,
    }),
    since(FROM, {
      code: "yearly",
      title: { id: "Pengukuran tahunan", en: "Yearly measurement" },
      cadence: { kind: "each", length: "year" },
      force: "must",
      basis: guideline,
    }),
  ],
  oversight: [
    since(FROM, {
      code: "mandate-giver",
      by: "pemberi-amanah",
      does: "monitors",
      title: { id: "Supervisi atas pelaksanaan perjanjian", en: "Supervises how the agreement is carried out" },
      basis: guideline,
    }),
  ],
};
