import type { ContractDiscipline } from "../../../consequence/discipline/disciplineLaw.ts";
import { cite } from "../../../law/citation.ts";
import { since } from "../../../law/since.ts";
import type { Slices } from "../../ruleSet.ts";

/**
 * Contract staff (PPPK): sanctions follow the rules on civil servants, of which dismissal with a pension, rank and post do not fit a contract.
 * The month in which PP 49/2018 began is unverified, so this begins with its first whole year. A region may have stated its own.
 */
export const contractDiscipline: Pick<Slices, "contractDiscipline"> = {
  contractDiscipline: [
    since<ContractDiscipline>("2019-01-01", {
      kind: "by-reference",
      why: {
        id: "sanksi PPPK mengikuti ketentuan disiplin PNS, tetapi jenis hukuman PNS tidak semuanya cocok bagi PPPK; perlu telaah hukum",
        en: "sanctions for contract staff follow those of civil servants, whose kinds do not all fit a contract; needs legal review",
      },
      basis: cite("PP-49-2018", "Pasal 52 ayat (3)"),
    }),
  ],
};
