import { promisesOn } from "../../agreement/agreement.ts";
import { factsOf } from "../../agreement/factsOf.ts";
import { describeTarget, type Target } from "../../agreement/indicator.ts";
import { settle, type Told } from "../../agreement/known.ts";
import type { RemediationEndedFact, RemediationFigureFact } from "../../agreement/remediationFacts.ts";
import { measureFigure } from "../../assessment/figure.ts";
import type { Outcome } from "../../assessment/formula.ts";
import type { Because, MissingFact } from "../../law/because.ts";
import { periodEnd } from "../../time/period.ts";
import { latest, type PlainDate } from "../../time/plainDate.ts";
import type { RemediationDossier } from "./shortfall.ts";
import type { Window } from "./window.ts";

/** How a time to improve ended. */
export type WindowOutcome =
  | {
      /** It improved, or it did not. */
      readonly kind: "improved" | "not-improved";
      /** The day on which that was decided, or shown by the targets of the grant. */
      readonly on: PlainDate;
      /** Why. */
      readonly because: Because;
    }
  | {
      /** Nothing says so. */
      readonly kind: "open";
      /** The facts that would say so. */
      readonly missing: readonly MissingFact[];
    };

/** What the appraiser recorded. Before the grant there is no outcome of it, and before its last day no failure. */
function recorded(
  { grant, until }: Window,
  { agreement, facts, asOf }: RemediationDossier,
): Told<RemediationEndedFact> {
  const endings = factsOf(facts, "remediation-ended")
    .filter(({ year, on }) => year === agreement.year && on <= asOf && on >= grant.on)
    .filter(({ improved, on }) => improved || on >= until);
  return settle(endings, ({ improved }) => improved);
}

/** The last figure of an indicator inside the window; the day of the grant itself is not counted. */
function figureInside(
  indicator: string,
  { grant, until }: Window,
  { agreement, facts, asOf }: RemediationDossier,
): Told<RemediationFigureFact> {
  const inside = factsOf(facts, "remediation-figure")
    .filter((fact) => fact.year === agreement.year && fact.indicator === indicator)
    .filter(({ on }) => on > grant.on && on <= until && on <= asOf);
  const last = latest(inside.map(({ on }) => on));
  return settle(
    inside.filter(({ on }) => on === last),
    ({ value }) => value,
  );
}

interface TargetReached {
  readonly outcome: Outcome | undefined;
  readonly because: Because;
  readonly missing: MissingFact;
}

function against(id: string, target: Target, window: Window, dossier: RemediationDossier): TargetReached {
  const { agreement, attainment } = dossier;
  const indicator = promisesOn(agreement, periodEnd(`${agreement.year}`))
    .objectives.flatMap(({ indicators }) => indicators)
    .find((one) => one.id === id);
  const told = figureInside(id, window, dossier);
  const figure =
    told.kind === "told" && indicator !== undefined && attainment !== undefined
      ? measureFigure(indicator, target, told.fact.value, attainment)
      : undefined;
  const outcome = figure?.kind === "measured" ? figure.outcome : undefined;
  const name = indicator?.name ?? id;
  const actual = told.kind === "told" ? told.fact.value : null;
  return {
    outcome,
    because: {
      code: "remediation-target",
      outcome: outcome === undefined ? "unknown" : outcome === "missed" ? "fails" : "holds",
      values: { indicator: name, target: describeTarget(target), actual },
    },
    missing: { fact: "remediation-figure", about: name, why: told.kind === "in-conflict" ? told.kind : "not-recorded" },
  };
}

/** Every target of the grant has to be reached; one that was missed settles it, whatever figures are missing. */
function byTargets(targets: readonly TargetReached[], { until }: Window, year: number): WindowOutcome {
  const missed = targets.some(({ outcome }) => outcome === "missed");
  const missing = targets.filter(({ outcome }) => outcome === undefined).map((one) => one.missing);
  if (missing.length > 0 && !missed) return { kind: "open", missing };
  const parts = targets.map(({ because }) => because);
  const values = { year, until };
  return missed
    ? {
        kind: "not-improved",
        on: until,
        because: { code: "remediation-targets-missed", outcome: "noted", values, parts },
      }
    : {
        kind: "improved",
        on: until,
        because: { code: "remediation-targets-reached", outcome: "noted", values, parts },
      };
}

/**
 * How a time to improve ended: as the appraiser recorded it; without a record, once it is over, as the targets of the grant say. Without either
 * nothing is assumed.
 *
 * @internal
 */
export function outcomeOf(window: Window, dossier: RemediationDossier): WindowOutcome {
  const { year } = dossier.agreement;
  const told = recorded(window, dossier);
  const values = { year, from: window.grant.on, until: window.until };
  if (told.kind === "told") {
    const kind = told.fact.improved ? "improved" : "not-improved";
    return { kind, on: told.fact.on, because: { code: `remediation-${kind}`, outcome: "noted", values } };
  }
  const targets = Object.entries(window.grant.targets ?? {});
  if (told.kind === "silent" && targets.length > 0 && dossier.asOf > window.until) {
    return byTargets(
      targets.map(([id, target]) => against(id, target, window, dossier)),
      window,
      year,
    );
  }
  const why = told.kind === "silent" ? "not-recorded" : "in-conflict";
  return { kind: "open", missing: [{ fact: "remediation-ended", about: String(year), why }] };
}
