import { factsOf } from "../../agreement/factsOf.ts";
import type { Fact } from "../../agreement/facts.ts";
import { settle } from "../../agreement/known.ts";
import type { PlacedFact } from "../../agreement/remediationFacts.ts";
import { type Because, missingFacts, type MissingFact } from "../../law/because.ts";
import { type Choices, describeReading, takeReading } from "../../law/reading.ts";
import type { Entry } from "../../law/since.ts";
import { type Duration, lastDay } from "../../time/duration.ts";
import { earliest, latest, type PlainDate } from "../../time/plainDate.ts";
import type { PlacementRules } from "./remediationRules.ts";
import { isGraded, type RemediationDossier } from "./shortfall.ts";

/** Where an official stands after a time that brought no improvement. */
export type Placement = {
  /** Why. */
  readonly because: Because;
} & (
  | {
      /** The re-test has to be held. */
      readonly kind: "re-test-due";
    }
  | {
      /** Facts are missing that would change the answer. */
      readonly kind: "await-facts";
      /** The facts. */
      readonly missing: readonly MissingFact[];
    }
  | {
      /** The law is not clear enough to say. */
      readonly kind: "requires-legal-review";
    }
  | {
      /** The re-test was passed, and the official stays. */
      readonly kind: "stays";
    }
  | {
      /** The official is to be placed in another fitting post or a lower one; or may be, where the re-test was passed. */
      readonly kind: "placement-due";
      /** Whether it has to be, or can. */
      readonly force: "must" | "may";
    }
  | {
      /** No post is free: a place for the time being is to be given. */
      readonly kind: "temporary-placement-due";
      /** How long it lasts at most. */
      readonly atMost: Duration;
    }
  | {
      /** Placed for the time being. */
      readonly kind: "temporarily-placed";
      /** The first day. */
      readonly from: PlainDate;
      /** The last day. */
      readonly until: PlainDate;
    }
  | {
      /** Still no post at the end of the place for the time being: honourable dismissal follows. */
      readonly kind: "honourable-dismissal-due";
      /** The last day of the place for the time being. */
      readonly until: PlainDate;
      /** The code under which the decision is recorded. */
      readonly step: string;
    }
  | {
      /** Placed. */
      readonly kind: "placed";
      /** Where. */
      readonly as: Exclude<PlacedFact["as"], "temporary">;
      /** The day. */
      readonly on: PlainDate;
    }
);

interface Stages {
  readonly year: number;
  readonly rules: Entry<PlacementRules>;
  readonly choices: Choices;
  readonly dossier: RemediationDossier;
}

function noted({ year, rules }: Stages, code: string, values: Because["values"] = {}): Because {
  return { code, outcome: "noted", values: { year, ...values }, basis: rules.basis };
}

/** Those of a year that happened by the day and not before another. */
function ofYear<K extends Fact["kind"]>(
  kind: K,
  { year, dossier: { facts, asOf } }: Stages,
  from: PlainDate,
): readonly Extract<Fact, { kind: K }>[] {
  return factsOf(facts, kind).filter(
    (fact) => "year" in fact && fact.year === year && fact.on <= asOf && fact.on >= from,
  );
}

function inConflict(fact: Fact["kind"], code: string, stages: Stages): Placement {
  const missing: MissingFact = { fact, about: String(stages.year), why: "in-conflict" };
  const because: Because = { ...noted(stages, code), outcome: "unknown", missing: [missing] };
  return { kind: "await-facts", missing: [missing], because };
}

/** The tail is tied to the level of the post and to a recorded predicate; nothing where both are there. */
function tail(stages: Stages): Placement | undefined {
  const { rules, dossier } = stages;
  const { levels, grades, basis } = rules.tail;
  const { level } = dossier.agreement.mandateHolder.post;
  if (!levels.includes(level)) {
    return { kind: "requires-legal-review", because: { ...noted(stages, "tail-not-for-level", { level }), basis } };
  }
  const graded = isGraded(grades, dossier);
  if (graded.kind === "holds") return undefined;
  const because: Because = {
    code: "tail-needs-grade",
    outcome: graded.kind,
    values: { year: stages.year },
    basis,
    parts: [graded.because],
  };
  return graded.kind === "unknown"
    ? { kind: "await-facts", missing: missingFacts(because), because }
    : { kind: "requires-legal-review", because };
}

function withoutVacancy(stages: Stages): Placement {
  const { basis, temporary } = stages.rules.tail;
  return (
    tail(stages) ?? {
      kind: "temporary-placement-due",
      atMost: temporary,
      because: { ...noted(stages, "temporary-placement-due"), basis },
    }
  );
}

function inTemporaryPlace(from: PlainDate, stages: Stages): Placement {
  const { temporary, counting, dismissal, basis } = stages.rules.tail;
  const until = lastDay(from, temporary, counting);
  if (stages.dossier.asOf <= until) {
    const because = { ...noted(stages, "temporarily-placed", { from, until }), basis };
    return { kind: "temporarily-placed", from, until, because };
  }
  return (
    tail(stages) ?? {
      kind: "honourable-dismissal-due",
      until,
      step: dismissal.code,
      because: { ...noted(stages, "honourable-dismissal-due", { until }), basis },
    }
  );
}

/** A place for the time being counts from its first day, however often it is given again; a post ends it. */
function afterFailing(stages: Stages, testedOn: PlainDate): Placement {
  const placed = ofYear("placed", stages, testedOn);
  const posts = placed.filter(({ as }) => as !== "temporary");
  const last = latest(posts.map(({ on }) => on));
  const told = settle(
    posts.filter(({ on }) => on === last),
    (fact) => fact.as,
  );
  if (told.kind === "in-conflict") return inConflict("placed", "placement-in-conflict", stages);
  if (told.kind === "told" && told.fact.as !== "temporary") {
    const { as, on } = told.fact;
    return { kind: "placed", as, on, because: noted(stages, "placed", { as, on }) };
  }
  const temporaryFrom = earliest(placed.map(({ on }) => on));
  if (temporaryFrom !== undefined) return inTemporaryPlace(temporaryFrom, stages);
  return ofYear("no-vacancy", stages, testedOn).length > 0
    ? withoutVacancy(stages)
    : { kind: "placement-due", force: "must", because: noted(stages, "placement-due", { testedOn }) };
}

function afterPassing(stages: Stages, testedOn: PlainDate): Placement {
  const { afterPassing: rule } = stages.rules;
  const [value, parts]: readonly ["stays" | "may-be-moved", readonly Because[]] =
    typeof rule === "string"
      ? [rule, []]
      : [
          takeReading(rule, stages.choices).value,
          [{ code: "reading", outcome: "noted", values: describeReading(rule, stages.choices) }],
        ];
  const because = {
    ...noted(stages, value === "stays" ? "re-test-passed" : "re-test-passed-may-move", { testedOn }),
    parts,
  };
  return value === "stays" ? { kind: "stays", because } : { kind: "placement-due", force: "may", because };
}

/**
 * What follows a time that brought no improvement, by what is recorded since its last day.
 *
 * @internal
 */
export function placementOf(rules: Entry<PlacementRules>, endedOn: PlainDate, dossier: RemediationDossier): Placement {
  const { year } = dossier.agreement;
  const stages: Stages = { year, rules, choices: dossier.inquiry.choices, dossier };
  const tests = ofYear("retested", stages, endedOn);
  const last = latest(tests.map(({ on }) => on));
  const told = settle(
    tests.filter(({ on }) => on === last),
    ({ result }) => result,
  );
  switch (told.kind) {
    case "silent":
      return { kind: "re-test-due", because: noted(stages, "re-test-due", { endedOn }) };
    case "in-conflict":
      return inConflict("retested", "re-test-in-conflict", stages);
    case "told":
      return told.fact.result === "meets-standard"
        ? afterPassing(stages, told.fact.on)
        : afterFailing(stages, told.fact.on);
  }
}
