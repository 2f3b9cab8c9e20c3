import type { Facts } from "../../agreement/facts.ts";
import type { PostLevel } from "../../agreement/post.ts";
import type { Finding } from "../../assessment/finding.ts";
import type { Recommendation } from "../../consequence/recommendation.ts";
import type { Moment } from "../../law/since.ts";
import type { RuleSet } from "../ruleSet.ts";
import { earliest, type PlainDate } from "../../time/plainDate.ts";
import type { RulesInForce } from "../rulesInForce.ts";
import { conformityOf, windowConformity } from "./conformity.ts";
import { nationalLawAt } from "./nationalLaw.ts";
import type { Conformity } from "./status.ts";

/**
 * A recommendation, with its conformity where it is a step. What conforms or is unclear is `proposed`; everything else the law does not carry,
 * so it is shown as what was `announced`.
 */
export type JudgedRecommendation = Recommendation & {
  /** How it stands against national law on the day: a step of a ladder, or a time to improve that is not the national one. */
  readonly conformity?: Conformity;
  /** Whether the library proposes it or only reports what was announced. */
  readonly standsAs?: "proposed" | "announced";
};

/** Only what conforms, or whose law is unclear, is proposed; the verdict informs and removes nothing. */
function standsAs({ status }: Conformity): "proposed" | "announced" {
  return status === "conforms" || status === "unclear" ? "proposed" : "announced";
}

/** What a recommendation is judged with. */
export interface Court {
  /** The rule set. */
  readonly ruleSet: RuleSet;
  /** Its rules in force. */
  readonly rules: RulesInForce;
  /** The moment of the question; the law of the act is that of the day of its finding. */
  readonly moment: Moment;
  /** The post of the mandate giver: "each at his own level" is whoever gave this mandate. */
  readonly giver: string | undefined;
  /** The level of the official's post. */
  readonly level: PostLevel;
  /** The kind of employment. */
  readonly employment: Facts["employment"];
  /** The findings so far. */
  readonly findings: readonly Finding[];
}

/** An act under an earlier law that is decided under a later one: what the change-over says is not confirmed. */
function acrossLaws(conformity: Conformity, { ruleSet, moment }: Court, act: PlainDate): Conformity {
  const now = nationalLawAt(ruleSet, moment).discipline;
  const then = nationalLawAt(ruleSet, { ...moment, on: act }).discipline;
  return now?.speaks === then?.speaks ? conformity : { ...conformity, requiresLegalReview: true };
}

/**
 * Holds a recommendation against national law.
 *
 * @internal
 */
export function judge(recommendation: Recommendation, court: Court): JudgedRecommendation {
  const { ruleSet, rules, moment, giver, level, employment, findings } = court;
  switch (recommendation.kind) {
    case "open-remediation": {
      const conformity = windowConformity(ruleSet, { ...moment, on: recommendation.establishedOn });
      if (conformity === undefined) return recommendation;
      return { ...recommendation, conformity, standsAs: standsAs(conformity) };
    }
    case "step": {
      const ladder = rules.ladders.find(({ code }) => code === recommendation.from);
      const step = ladder?.steps.find(({ code }) => code === recommendation.step);
      if (ladder === undefined || step === undefined) return recommendation;
      const by = step.by === "pemberi-amanah" ? (giver ?? step.by) : step.by;
      const answered = findings.filter(({ id }) => recommendation.findings.includes(id));
      // The act is what was reviewed, not the day on which it became known; of several the earliest.
      const act = earliest(answered.map(({ reviewedOn }) => reviewedOn)) ?? moment.on;
      const occasion = { level, employment, findings: answered, rules };
      const conformity = acrossLaws(
        conformityOf(ruleSet, ladder, { ...step, by }, { ...moment, on: act }, occasion),
        court,
        act,
      );
      return { ...recommendation, by, conformity, standsAs: standsAs(conformity) };
    }
    case "re-test": {
      const conformity = windowConformity(ruleSet, { ...moment, on: recommendation.grantedOn });
      return conformity === undefined
        ? recommendation
        : { ...recommendation, conformity, standsAs: standsAs(conformity) };
    }
    // What national law itself provides is not held against it.
    case "punishment":
    case "await-facts":
    case "requires-legal-review":
      return recommendation;
  }
}
