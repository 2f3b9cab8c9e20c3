import { cite } from "../../law/citation.ts";
import type { DismissalLaw } from "../../consequence/punishment.ts";
import { since } from "../../law/since.ts";
import type { Texts } from "../../result.ts";
import type { Slices } from "../ruleSet.ts";

/** The grounds on which the rules before and after 31 October 2023 agree. */
const common: readonly Texts[] = [
  { id: "penyelewengan terhadap Pancasila atau UUD 1945", en: "betrayal of Pancasila or the constitution" },
  {
    id: "pidana kejahatan jabatan atau yang berhubungan dengan jabatan",
    en: "a final sentence for a crime of office or tied to office",
  },
  { id: "menjadi anggota atau pengurus partai politik", en: "membership or office in a political party" },
];

const dishonourable: Pick<DismissalLaw, "effect" | "title"> = {
  effect: { kind: "dismissal", honour: "dishonourable" },
  title: { id: "Pemberhentian tidak dengan hormat (PTDH)", en: "Dishonourable dismissal" },
};

/**
 * Dishonourable dismissal exists only on the grounds that statute lists; missing a target is none of them, before or after 2023.
 * The day of PP 11/2017 is unverified; from 31 October 2023 the law also lists the heavy breach of discipline, against PP 94/2021.
 */
export const dismissal: Pick<Slices, "dismissal" | "resignation"> = {
  dismissal: [
    since("2017-04-07", {
      ...dishonourable,
      grounds: [
        ...common,
        {
          id: "pidana penjara paling singkat dua tahun atas tindak pidana berencana",
          en: "a final sentence of two years or more for a planned crime",
        },
      ],
      basis: cite("PP-11-2017", "Pasal 250", "confirmed"),
    }),
    since("2023-10-31", {
      ...dishonourable,
      grounds: [
        ...common,
        {
          id: "pelanggaran disiplin berat (bertentangan dengan PP 94/2021; perlu telaah hukum)",
          en: "a heavy breach of discipline (against PP 94/2021; needs legal review)",
        },
      ],
      basis: cite("UU-20-2023", "Pasal 52 ayat (3) dan ayat (4)", "confirmed"),
    }),
  ],
  resignation: [
    since("2017-04-07", {
      status: "not-self-executing",
      why: {
        id: "pengunduran diri bersifat sukarela: janji mundur tidak berlaku dengan sendirinya dan memerlukan permohonan tertulis yang baru",
        en: "resignation is voluntary: a promise to resign does not execute itself and needs a new written request",
      },
      basis: cite("PP-11-2017", "Pasal 144 huruf a", "inferred"),
    }),
  ],
};
