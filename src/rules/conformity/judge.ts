import type { Facts } from "../../agreement/facts.ts";
import type { PostLevel } from "../../agreement/post.ts";
import type { Finding } from "../../assessment/finding.ts";
import type { AbsenceYear } from "../../consequence/discipline/absence.ts";
import type { Recommendation } from "../../consequence/recommendation.ts";
import type { Route } from "../../consequence/route.ts";
import type { Standing } from "../../consequence/standing/standing.ts";
import type { Obstacle } from "../../consequence/standing/tenure.ts";
import type { Moment } from "../../law/since.ts";
import type { RuleSet } from "../ruleSet.ts";
import { earliest } from "../../time/plainDate.ts";
import { routesFor } from "../routes.ts";
import { type RulesInForce, rulesInForce } from "../rulesInForce.ts";
import { conformityOf } from "./conformity.ts";
import { obstaclesTo } from "./obstacles.ts";
import type { Conformity } from "./status.ts";
import { windowConformity } from "./window.ts";

/**
 * A recommendation, with its conformity where it is a step. What conforms or is unclear is `proposed`; everything else the law does not carry,
 * so it is shown as what was `announced`.
 */
export type JudgedRecommendation = Recommendation & {
  /** How it stands against national law on the day: a step of a ladder, or a time to improve that is not the national one. */
  readonly conformity?: Conformity;
  /** Whether the library proposes it or only reports what was announced. */
  readonly standsAs?: "proposed" | "announced";
  /** What stands in the way of what it would do to the post, on the day asked. */
  readonly obstacles?: readonly Obstacle[];
  /** The lawful ways: of the kind itself, or of those that come nearest to it, each with who may decide. */
  readonly routes?: readonly Route[];
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
  /** The findings so far. */
  readonly findings: readonly Finding[];
  /** The facts known. */
  readonly facts: Facts;
  /** How the official stands. */
  readonly standing: Standing;
  /** The absence of each year. */
  readonly absences: readonly AbsenceYear[];
}

/** How a recommendation stands against national law; nothing for what is national law itself, or for no consequence at all. */
function conformityFor(recommendation: Recommendation, court: Court): Conformity | undefined {
  const { ruleSet, rules, moment, giver, level, facts, findings } = court;
  switch (recommendation.kind) {
    case "open-remediation":
    case "re-test":
    case "placement":
    case "honourable-dismissal":
      return windowConformity(ruleSet, { ...moment, on: recommendation.establishedOn });
    case "step": {
      const ladder = rules.ladders.find(({ code }) => code === recommendation.from);
      const step = ladder?.steps.find(({ code }) => code === recommendation.step);
      // A reward punishes nobody.
      if (ladder === undefined || step === undefined || step.effect.kind === "reward") return undefined;
      const by = step.by === "pemberi-amanah" ? (giver ?? step.by) : step.by;
      const answered = findings.filter(({ id }) => recommendation.findings.includes(id));
      // The act is what was reviewed, not the day on which it became known; of several the earliest.
      const act = earliest(answered.map(({ reviewedOn }) => reviewedOn)) ?? moment.on;
      const { employment } = facts;
      const occasion = { level, employment, findings: answered, rules, decidedOn: moment.on };
      return conformityOf(ruleSet, ladder, { ...step, by }, { ...moment, on: act }, occasion);
    }
    // What national law itself provides is not held against it.
    case "punishment":
    case "statutory-dismissal":
    case "await-facts":
    case "requires-legal-review":
      return undefined;
  }
}

/** "Each at his own level" is whoever gave this mandate. */
function named(recommendation: Recommendation, { giver }: Court): Recommendation {
  return recommendation.kind === "step" && recommendation.by === "pemberi-amanah" && giver !== undefined
    ? { ...recommendation, by: giver }
    : recommendation;
}

/**
 * Holds a recommendation against national law.
 *
 * @internal
 */
export function judge(recommendation: Recommendation, court: Court): JudgedRecommendation {
  const conformity = conformityFor(recommendation, court);
  const today = rulesInForce(court.ruleSet, court.moment);
  const obstacles = obstaclesTo(recommendation, conformity, today, court.standing, court.moment.on);
  const routes = routesFor(recommendation, conformity?.on ?? court.moment.on, court);
  // Node puts copies together many times faster than it goes on with a literal that begins with one.
  return Object.assign(
    Object.assign({}, named(recommendation, court), conformity && { conformity, standsAs: standsAs(conformity) }),
    obstacles.length === 0 ? {} : { obstacles },
    routes.length === 0 ? {} : { routes },
  );
}
