import { cite } from "../../law/citation.ts";
import { since } from "../../law/since.ts";
import type { ConsentRule } from "../latitude.ts";
import type { Slices } from "../ruleSet.ts";

/**
 * Before and after the election of a regional head no official is replaced unless the Minister of Home Affairs agrees in writing. It lasts to
 * the end of the term, which differs by region and is not carried in: the entry ends with the year of the election, and what comes
 * after it is a documented gap.
 */
export const consents: Pick<Slices, "consents"> = {
  consents: [
    since<ConsentRule>(
      "2024-03-22",
      {
        code: "election-freeze",
        title: {
          id: "larangan penggantian pejabat menjelang pemilihan",
          en: "no replacement of officials before the election",
        },
        effects: ["post-lost", "post-lowered", "not-said"],
        levels: ["jpt-pratama", "administrator", "pengawas", "jabatan-fungsional", "jf-ahli-utama"],
        why: {
          id: "sejak 22 Maret 2024 penggantian pejabat memerlukan persetujuan tertulis Menteri Dalam Negeri; apakah hukuman disiplin termasuk penggantian belum jelas",
          en: "since 22 March 2024 replacing an official needs the written consent of the Minister of Home Affairs; whether a disciplinary punishment counts as replacement is open",
        },
        basis: [
          cite("UU-10-2016", "Pasal 71 ayat (2) dan ayat (4)", "confirmed"),
          cite("SURAT-MENDAGRI-2024", undefined, "confirmed"),
        ],
      },
      "2024-12-31",
    ),
  ],
};
