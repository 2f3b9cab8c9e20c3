import type { SkpLaw } from "../../../consequence/discipline/disciplineLaw.ts";
import { reading } from "../../../law/reading.ts";
import { pp53 } from "./cites.ts";

/**
 * Until 30 August 2021 a result of 50 % or less at the end of the year was a breach, below 25 % a heavy one. The year 2021 ended after the rule did:
 * its breach was never complete, as far as one can say.
 */
export const skpOf53: SkpLaw = {
  bands: [
    { percent: 25, bound: "exclusive", level: "berat", basis: [pp53("Pasal 10 angka 10")] },
    { percent: 50, bound: "inclusive", level: "sedang", basis: [pp53("Pasal 9 angka 12")] },
  ],
  unfinishedYear: reading(
    "skp-year-of-repeal",
    "no-breach",
    { "no-breach": "no-breach", "requires-legal-review": "requires-legal-review" },
    {
      "no-breach": { id: "bukan pelanggaran disiplin", en: "no breach of discipline" },
      "requires-legal-review": { id: "perlu telaah hukum", en: "for a lawyer to look at" },
    },
  ),
};
