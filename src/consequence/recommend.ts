import type { ImposedFact } from "../agreement/careerFacts.ts";
import type { Because } from "../law/because.ts";
import type { Texts } from "../result.ts";
import type { DisciplineCase } from "./discipline/disciplineCase.ts";
import type { Placement } from "./remediation/placement.ts";
import type { Remediation } from "./remediation/remediation.ts";
import type { StatutoryAnswer } from "./dismissal/statutoryDismissal.ts";
import type { LadderAnswer } from "./ladder/stepFor.ts";
import type { Recommendation, Recommended } from "./recommendation.ts";

/**
 * Turns the answer of a ladder into a recommendation; where there is nothing to say it says nothing.
 *
 * @internal
 */
export function fromLadder(code: string, title: Texts, answer: LadderAnswer): readonly Recommendation[] {
  const about = { track: "local", from: code, title, because: answer.because } as const;
  switch (answer.kind) {
    case "none":
      return [];
    case "await-facts":
      return [{ kind: "await-facts", missing: answer.missing, ...about }];
    case "requires-legal-review":
      return [{ kind: "requires-legal-review", ...about }];
    case "step": {
      const { code: step, title: stepTitle, effect, rank, mode, by, reaches = [] } = answer.step;
      return [{ kind: "step", step, stepTitle, effect, rank, mode, by, findings: answer.findings, reaches, ...about }];
    }
  }
}

/**
 * Turns decisions without a breach behind them into a recommendation to look at them.
 *
 * @internal
 */
export function fromGroundless(
  code: string,
  title: Texts,
  decisions: readonly ImposedFact[],
): readonly Recommendation[] {
  return decisions.map(({ id, step, on }) => ({
    track: "local",
    from: code,
    title,
    kind: "requires-legal-review",
    because: { code: "grounds-gone", outcome: "noted", values: { decision: id, step, on } },
  }));
}

type Ended = Extract<Remediation, { kind: "ended" }>;

/** What follows a time that brought no improvement. */
function fromPlacement(
  placement: Placement,
  { year, from, establishedOn }: Ended,
  about: Omit<Recommended, "because">,
): readonly Recommendation[] {
  const { because } = placement;
  const said = { because, year, establishedOn, ...about };
  switch (placement.kind) {
    case "stays":
    case "temporarily-placed":
    case "placed":
      return [];
    case "await-facts":
      return [{ because, kind: "await-facts", missing: placement.missing, ...about }];
    case "requires-legal-review":
      return [{ because, kind: "requires-legal-review", ...about }];
    case "re-test-due":
      return [{ kind: "re-test", grantedOn: from, ...said }];
    case "placement-due":
      return [{ kind: "placement", where: "other-or-lower-post", force: placement.force, ...said }];
    case "temporary-placement-due":
      return [{ kind: "placement", where: "temporary-place", force: "must", atMost: placement.atMost, ...said }];
    case "honourable-dismissal-due":
      return [{ kind: "honourable-dismissal", step: placement.step, ...said }];
  }
}

/** What leads on from the time to improve, or ends the employment, rests on that time; what lies between rests on a re-test that was held. */
function restsOnWindow(placement: Placement | undefined): boolean {
  return placement === undefined || placement.kind === "re-test-due" || placement.kind === "honourable-dismissal-due";
}

/**
 * Without a rule on what follows the re-test is still what the law knows. What a disturbance does to the time is not said, so that a lawyer looks
 * before anything follows from a time that was disturbed.
 */
function afterWindow(ended: Ended, about: Omit<Recommended, "because">): readonly Recommendation[] {
  const { year, from, until, establishedOn, because, placement, disturbed } = ended;
  switch (ended.outcome) {
    case "improved":
      return [];
    case "not-recorded":
      return [{ because, kind: "await-facts", missing: because.missing ?? [], ...about }];
    case "not-improved":
      if (disturbed.length > 0 && restsOnWindow(placement)) {
        const values = { year, from, until, disturbed };
        const { basis = [] } = because;
        const why: Because = { code: "remediation-ended-disturbed", outcome: "noted", values, basis, parts: [because] };
        return [{ ...about, because: why, kind: "requires-legal-review" }];
      }
      return placement === undefined
        ? [{ because, kind: "re-test", year, grantedOn: from, establishedOn, ...about }]
        : fromPlacement(placement, ended, about);
  }
}

/**
 * Turns the state of the time to improve into a recommendation; while it runs undisturbed, or without need, it says nothing.
 *
 * @internal
 */
export function fromRemediation(remediation: Remediation): readonly Recommendation[] {
  const title: Texts = { id: "Kesempatan memperbaiki kinerja", en: "Time to improve performance" };
  const about = { track: "performance", from: "remediation", title } as const;
  const { because } = remediation;
  switch (remediation.kind) {
    case "none":
    case "not-final":
    case "paused":
      return [];
    case "running":
      return remediation.disturbed.length === 0 ? [] : [{ because, kind: "requires-legal-review", ...about }];
    case "await-facts":
      return [{ because, kind: "await-facts", missing: remediation.missing, ...about }];
    case "requires-legal-review":
      return [{ because, kind: "requires-legal-review", ...about }];
    case "recommended": {
      const { year, window, establishedOn } = remediation;
      return [{ because, kind: "open-remediation", year, window, establishedOn, ...about }];
    }
    case "ended":
      return afterWindow(remediation, about);
  }
}

/**
 * Turns a matter of discipline into a recommendation; where nothing follows it says nothing.
 *
 * @internal
 */
export function fromDiscipline(found: DisciplineCase): readonly Recommendation[] {
  const about = { track: "discipline", from: found.subject, title: found.title, because: found.because } as const;
  switch (found.kind) {
    case "none":
      return [];
    case "await-facts":
      return [{ kind: "await-facts", missing: found.missing, ...about }];
    case "requires-legal-review":
      return [{ kind: "requires-legal-review", ...about }];
    case "punishable": {
      const { id, level, kinds, breaches, standsOn, couldBecome } = found;
      const more = couldBecome === undefined ? {} : { couldBecome };
      return [{ kind: "punishment", case: id, level, kinds, breaches, standsOn, ...about, ...more }];
    }
  }
}

/**
 * Turns what follows from a recorded ground into a recommendation.
 *
 * @internal
 */
export function fromStatute(answer: StatutoryAnswer): Recommendation {
  const { ground, title, because } = answer;
  const about = { track: "statutory-dismissal", from: ground, title, because } as const;
  switch (answer.kind) {
    case "await-facts":
      return { kind: "await-facts", missing: answer.missing, ...about };
    case "requires-legal-review":
      return { kind: "requires-legal-review", ...about };
    case "dismissal": {
      const { form, force } = answer;
      const effect = { kind: "dismissal", honour: form.honour } as const;
      return { kind: "statutory-dismissal", ground, step: form.code, stepTitle: form.title, effect, force, ...about };
    }
  }
}
