import type {
  AppealAnsweredFact,
  AppealReceivedFact,
  RemedyChangedFact,
  RemedyDecidedFact,
  RemedyFiledFact,
  RemedyKind,
} from "../../agreement/remedyFacts.ts";
import type { Texts } from "../../result.ts";
import { codeName, type FactNames } from "./factNames.ts";

/** A fact about how a decision was contested. */
export type RemedyFact =
  AppealAnsweredFact | AppealReceivedFact | RemedyChangedFact | RemedyDecidedFact | RemedyFiledFact;

const REMEDY: Readonly<Record<RemedyKind, Required<Texts>>> = {
  keberatan: { id: "Keberatan", en: "Objection" },
  "banding-administratif": { id: "Banding administratif", en: "Appeal" },
};

const OUTCOME: Readonly<Record<RemedyDecidedFact["outcome"] | RemedyChangedFact["outcome"], Required<Texts>>> = {
  upheld: { id: "keputusan dikuatkan", en: "decision upheld" },
  annulled: { id: "keputusan dibatalkan", en: "decision struck down" },
  "not-accepted": { id: "tidak diterima", en: "not accepted" },
  lightened: { id: "diperingan menjadi", en: "lightened to" },
  aggravated: { id: "diperberat menjadi", en: "aggravated to" },
  changed: { id: "diubah menjadi", en: "changed to" },
};

/**
 * A fact about how a decision was contested, in both languages.
 *
 * @internal
 */
export function remedyFactText(fact: RemedyFact, names: FactNames): Required<Texts> {
  const against = fact.decision;
  switch (fact.kind) {
    case "remedy-filed": {
      const { id, en } = REMEDY[fact.remedy];
      return { id: `${id} diajukan atas ${against}`, en: `${en} filed against ${against}` };
    }
    case "appeal-received":
      return fact.by === "bpasn"
        ? { id: `Banding atas ${against} diterima BPASN`, en: `Appeal against ${against} received by BPASN` }
        : {
            id: `Tembusan banding atas ${against} diterima pejabat pembina kepegawaian`,
            en: `Copy of the appeal against ${against} received by the appointing authority`,
          };
    case "appeal-answered":
      return {
        id: `Tanggapan pejabat pembina kepegawaian atas banding ${against}`,
        en: `Appointing authority answered the appeal against ${against}`,
      };
    case "remedy-decided": {
      const outcome = OUTCOME[fact.outcome];
      return {
        id: `${REMEDY[fact.remedy].id} atas ${against}: ${outcome.id}`,
        en: `${REMEDY[fact.remedy].en} against ${against}: ${outcome.en}`,
      };
    }
    case "remedy-changed": {
      const outcome = OUTCOME[fact.outcome];
      return {
        id: `${REMEDY[fact.remedy].id} atas ${against}: ${outcome.id} ${codeName(fact.step, names, "id")}`,
        en: `${REMEDY[fact.remedy].en} against ${against}: ${outcome.en} ${codeName(fact.step, names, "en")}`,
      };
    }
  }
}
