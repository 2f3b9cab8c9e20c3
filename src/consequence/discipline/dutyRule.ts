import type { Impact } from "../../agreement/disciplineFacts.ts";
import type { PostLevel } from "../../agreement/post.ts";
import type { Citation } from "../../law/citation.ts";
import type { Texts } from "../../result.ts";
import type { PunishmentLevel } from "../../agreement/punishmentLevel.ts";

/** A level, and where it stands that this is the level. */
export interface CitedLevel {
  /** The level. */
  readonly level: PunishmentLevel;
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/** What decides the level of a breach. */
export type LevelRule =
  | {
      /** How far the negative impact reaches. */
      readonly kind: "by-impact";
      /** The level by reach. For a reach that is missing here the law lists no level. */
      readonly levels: Readonly<Partial<Record<Impact, CitedLevel>>>;
      /** The list that leaves a reach out, where one is left out. */
      readonly gap?: readonly [Citation, ...Citation[]];
    }
  | {
      /** Nothing: the act alone. */
      readonly kind: "always";
      /** The level. */
      readonly is: CitedLevel;
    }
  | {
      /** The post of the official. */
      readonly kind: "by-post";
      /** The level by post; of a post that is missing here the sources do not say. */
      readonly levels: readonly (CitedLevel & {
        /** The posts. */
        readonly of: readonly PostLevel[];
      })[];
    }
  | {
      /** The form of the act. */
      readonly kind: "by-manner";
      /** The forms that the law lists. */
      readonly manners: readonly (CitedLevel & {
        /** Its code, as in the fact. */
        readonly code: string;
        /** What it is. */
        readonly title: Texts;
      })[];
    }
  | {
      /** The number of days missed; attendance records say it. */
      readonly kind: "by-days";
    };

/**
 * A duty or a prohibition of discipline law, and how heavy its breach is.
 *
 * @term Kewajiban dan larangan
 */
export interface DutyRule {
  /** Its code, as in the fact. */
  readonly code: string;
  /** A duty or a prohibition. */
  readonly kind: "kewajiban" | "larangan";
  /** What it says, in short. */
  readonly title: Texts;
  /** What decides the level. */
  readonly level: LevelRule;
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}
