import type { Because, MissingFact } from "../law/because.ts";
import type { Texts } from "../result.ts";
import type { Duration } from "../time/duration.ts";
import type { PlainDate } from "../time/plainDate.ts";
import type { ProvidedKinds } from "./discipline/disciplineCase.ts";
import type { Mode, Reach } from "./ladder/ladder.ts";
import type { Effect } from "./standing/effect.ts";
import type { FixedEnd } from "./remediation/remediationRules.ts";

/**
 * The tracks on which something can follow. They stay apart: a missed target is no breach of discipline since 31 August 2021.
 *
 * @term Jalur penanganan
 */
export type Track = "local" | "discipline" | "performance" | "statutory-dismissal";

/** What all recommendations say of themselves. */
export interface Recommended {
  /** The track. */
  readonly track: Track;
  /** Where it comes from: the ladder's code, `remediation`, or the subject of a matter of discipline. */
  readonly from: string;
  /** What that is called. */
  readonly title: Texts;
  /** Why. */
  readonly because: Because;
}

/**
 * What the rules recommend. An authority decides; nothing here changes anything.
 *
 * @term Rekomendasi
 */
export type Recommendation = Recommended &
  (
    | {
        /** Facts are missing that would change the answer. */
        readonly kind: "await-facts";
        /** The facts. */
        readonly missing: readonly MissingFact[];
      }
    | {
        /** A person who knows the law has to look at it. */
        readonly kind: "requires-legal-review";
      }
    | {
        /** The next step of a ladder. */
        readonly kind: "step";
        /** The step's code. */
        readonly step: string;
        /** What the step is called. */
        readonly stepTitle: Texts;
        /** What it does. */
        readonly effect: Effect;
        /** How heavy it is inside its ladder. */
        readonly rank: number;
        /** How it comes about. */
        readonly mode: Mode;
        /** Who announces or decides it, by official term. */
        readonly by: string;
        /** The findings it would answer. */
        readonly findings: readonly string[];
        /** Whom it reaches beside the official. */
        readonly reaches: readonly Reach[];
      }
    | {
        /** A time to improve is to be granted. */
        readonly kind: "open-remediation";
        /** The year that fell short. */
        readonly year: number;
        /** How long it lasts. */
        readonly window: Duration | FixedEnd;
        /** The day on which the shortfall was established; the rules of that day are the ones that count. */
        readonly establishedOn: PlainDate;
      }
    | (ProvidedKinds & {
        /** Discipline law provides a punishment. An authority examines, and decides. */
        readonly kind: "punishment";
        /** The matter, by id. */
        readonly case: string;
        /** The breaches that it would answer, by id. */
        readonly breaches: readonly string[];
        /** Records alone are an indication, and an examination has to find it; or an examination has found it proven. */
        readonly standsOn: "indication" | "proven";
        /** The heavier kind that it could become if what is not verified turned out badly. */
        readonly couldBecome?: ProvidedKinds;
      })
    | {
        /** Performance did not improve in the time granted: a re-test of competence follows. */
        readonly kind: "re-test";
        /** The year that fell short. */
        readonly year: number;
        /** The day on which the time to improve was granted. */
        readonly grantedOn: PlainDate;
        /** The day on which the shortfall was established; the rules of that day are the ones that count. */
        readonly establishedOn: PlainDate;
      }
    | {
        /** On the result of the re-test another fitting post or a lower one; or a place for the time being, where none is free. */
        readonly kind: "placement";
        /** The year that fell short. */
        readonly year: number;
        /** Where. */
        readonly where: "other-or-lower-post" | "temporary-place";
        /** Whether it has to be, or can. */
        readonly force: "must" | "may";
        /** How long a place for the time being lasts at most. */
        readonly atMost?: Duration;
        /** The day on which the shortfall was established. */
        readonly establishedOn: PlainDate;
      }
    | {
        /** Still no post at the end of the place for the time being: honourable dismissal, never a dishonourable one. */
        readonly kind: "honourable-dismissal";
        /** The code under which the decision is recorded. */
        readonly step: string;
        /** The year that fell short. */
        readonly year: number;
        /** The day on which the shortfall was established. */
        readonly establishedOn: PlainDate;
      }
    | {
        /** A statute dismisses on a ground that is recorded. An authority decides. */
        readonly kind: "statutory-dismissal";
        /** The ground, by code. */
        readonly ground: string;
        /** The code of the form, under which the decision is recorded. */
        readonly step: string;
        /** What the form is called. */
        readonly stepTitle: Texts;
        /** What it does. */
        readonly effect: Effect;
        /** Whether it has to be, or can. */
        readonly force: "must" | "may";
      }
  );
