import type { DisciplineBreachFact } from "../../agreement/disciplineFacts.ts";
import type { PostLevel } from "../../agreement/post.ts";
import type { Because } from "../../law/because.ts";
import type { Citation } from "../../law/citation.ts";
import type { DutyRule } from "./dutyRule.ts";
import type { PunishmentLevel } from "../../agreement/punishmentLevel.ts";

/** The level of a breach, what is missing to say it, or that the law does not say it. Always with its reason. */
export type BreachLevel = {
  /** Why. */
  readonly because: Because;
} & (
  | {
      /** The level is known. */
      readonly kind: "level";
      /** The level. */
      readonly level: PunishmentLevel;
    }
  | {
      /** A fact is missing. */
      readonly kind: "unknown";
    }
  | {
      /** The law lists no level for such a breach. */
      readonly kind: "not-listed";
    }
);

/**
 * The level of a proven breach: by its impact, by the act alone, by the post or by the form of the act, as the duty says.
 *
 * @internal
 */
export function levelOf(breach: DisciplineBreachFact, duty: DutyRule, post: PostLevel): BreachLevel {
  const values = {
    breach: breach.id,
    on: breach.on,
    duty: duty.title.id,
    dutyEn: duty.title.en ?? duty.title.id,
    impact: breach.impact ?? null,
    manner: breach.manner ?? null,
  };
  const found = (level: PunishmentLevel, basis: readonly Citation[]): BreachLevel => ({
    kind: "level",
    level,
    because: {
      code: "breach-of-duty",
      outcome: "holds",
      values: { level, ...values },
      basis: [...duty.basis, ...basis],
    },
  });
  const notListed = (code: string, basis: readonly Citation[]): BreachLevel => ({
    kind: "not-listed",
    because: { code, outcome: "noted", values, basis },
  });
  const unknown = (code: string, fact: string): BreachLevel => ({
    kind: "unknown",
    because: {
      code,
      outcome: "unknown",
      values,
      basis: duty.basis,
      missing: [{ fact, about: breach.id, why: "not-recorded" }],
    },
  });
  const { level: rule } = duty;
  switch (rule.kind) {
    case "by-impact": {
      if (breach.impact === undefined) return unknown("impact-not-found", "breach-impact");
      const cited = rule.levels[breach.impact];
      return cited === undefined
        ? notListed("impact-not-listed", rule.gap ?? duty.basis)
        : found(cited.level, cited.basis);
    }
    case "always":
      return found(rule.is.level, rule.is.basis);
    case "by-post": {
      const cited = rule.levels.find(({ of }) => of.includes(post));
      return cited === undefined ? notListed("post-not-listed", duty.basis) : found(cited.level, cited.basis);
    }
    case "by-manner": {
      if (breach.manner === undefined) return unknown("manner-not-found", "breach-manner");
      const cited = rule.manners.find(({ code }) => code === breach.manner);
      return cited === undefined ? notListed("manner-not-listed", duty.basis) : found(cited.level, cited.basis);
    }
    case "by-days":
      return unknown("days-decide", "attendance");
  }
}
