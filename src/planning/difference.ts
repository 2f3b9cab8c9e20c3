import type { Finding } from "../assessment/finding.ts";
import type { Measurement } from "../assessment/measure.ts";
import type { Obligation } from "../assessment/obligation.ts";
import type { AbsenceYear } from "../consequence/discipline/absence.ts";
import type { DisciplineCase } from "../consequence/discipline/disciplineCase.ts";
import type { CaseProcedure } from "../consequence/procedure/procedure.ts";
import type { Remediation } from "../consequence/remediation/remediation.ts";
import type { Imposition } from "../consequence/standing/imposition.ts";
import type { Standing } from "../consequence/standing/standing.ts";
import type { JudgedRecommendation } from "../rules/conformity/judge.ts";

/** One thing in which two evaluations of an official differ. */
export type Difference =
  | {
      /** A breach, a merit or an open question is there that was not. */
      readonly kind: "finding-appeared";
      /** What is found. */
      readonly after: Finding;
    }
  | {
      /** It is not there any more. */
      readonly kind: "finding-withdrawn";
      /** What was found. */
      readonly before: Finding;
    }
  | {
      /** An open question is answered, or an answer is open again. */
      readonly kind: "finding-changed";
      /** What was found. */
      readonly before: Finding;
      /** What is found. */
      readonly after: Finding;
    }
  | {
      /** Something is recommended that was not. */
      readonly kind: "recommendation-appeared";
      /** What is recommended. */
      readonly after: JudgedRecommendation;
    }
  | {
      /** It is not recommended any more. */
      readonly kind: "recommendation-gone";
      /** What was recommended. */
      readonly before: JudgedRecommendation;
    }
  | {
      /** The same source recommends something else. */
      readonly kind: "recommendation-changed";
      /** What was recommended. */
      readonly before: JudgedRecommendation;
      /** What is recommended. */
      readonly after: JudgedRecommendation;
    }
  | {
      /** An indicator is attained otherwise in a period; a side that does not measure it is missing. */
      readonly kind: "attainment-changed";
      /** How it was attained. */
      readonly before?: Measurement;
      /** How it is attained. */
      readonly after?: Measurement;
    }
  | {
      /** The time to improve stands elsewhere. */
      readonly kind: "remediation-changed";
      /** Where it stood. */
      readonly before: Remediation;
      /** Where it stands. */
      readonly after: Remediation;
    }
  | {
      /** A duty stands otherwise: it fell due, was kept, or is breached. */
      readonly kind: "duty-changed";
      /** How it stood. */
      readonly before?: Obligation;
      /** How it stands. */
      readonly after?: Obligation;
    }
  | {
      /** Post, rank, resignation or suspension stand otherwise, or the official is dismissed. */
      readonly kind: "standing-changed";
      /** How the official stood. */
      readonly before: Standing;
      /** How the official stands. */
      readonly after: Standing;
    }
  | {
      /** A consequence that was imposed begins, ends or is changed. */
      readonly kind: "imposition-changed";
      /** How it stood. */
      readonly before?: Imposition;
      /** How it stands. */
      readonly after?: Imposition;
    }
  | {
      /** The absence of a year is counted otherwise. */
      readonly kind: "absence-changed";
      /** How it was counted. */
      readonly before?: AbsenceYear;
      /** How it is counted. */
      readonly after?: AbsenceYear;
    }
  | {
      /** A matter of discipline stands otherwise. */
      readonly kind: "case-changed";
      /** How it stood. */
      readonly before?: DisciplineCase;
      /** How it stands. */
      readonly after?: DisciplineCase;
    }
  | {
      /** A step, a clock or a remedy of the procedure of a case stands otherwise. */
      readonly kind: "procedure-changed";
      /** How it stood. */
      readonly before?: CaseProcedure;
      /** How it stands. */
      readonly after?: CaseProcedure;
    };
