import type { ImposedFact } from "../agreement/careerFacts.ts";
import type { Because, MissingFact } from "../law/because.ts";
import type { Entry } from "../law/since.ts";
import type { Texts } from "../result.ts";
import type { Duration } from "../time/duration.ts";
import type { PlainDate } from "../time/plainDate.ts";
import type { DisciplineCase, ProvidedKinds } from "./discipline/disciplineCase.ts";
import type { Ladder, Mode, Reach } from "./ladder/ladder.ts";
import type { Effect } from "./standing/effect.ts";
import type { Placement } from "./remediation/placement.ts";
import type { Remediation } from "./remediation/remediation.ts";
import type { FixedEnd } from "./remediation/remediationRules.ts";
import type { StatutoryAnswer } from "./dismissal/statutoryDismissal.ts";
import type { LadderAnswer } from "./ladder/stepFor.ts";

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
 * Why a ladder recommends nothing, where one would look for a step: a decision has answered what was found, or the ladder binds only who signed.
 *
 * @term Alasan tidak ada rekomendasi
 */
export type Unrecommended = Pick<Recommended, "from" | "title" | "because">;

/**
 * What was found and a decision has answered; where nothing was found there is nothing to explain.
 *
 * @internal
 */
export function unrecommended(code: string, title: Texts, { kind, because }: LadderAnswer): readonly Unrecommended[] {
  return kind === "none" && because.parts?.some((part) => part.code === "answered-by") === true
    ? [{ from: code, title, because }]
    : [];
}

/**
 * What binds only who signed, of an official who did not.
 *
 * @internal
 */
export function unbound(ladders: readonly Entry<Ladder>[], on: PlainDate): readonly Unrecommended[] {
  return ladders.map(({ code, title, basis }) => {
    const values = { ladder: title.id, ladderEn: title.en ?? title.id, on };
    return { from: code, title, because: { code: "binds-signatories", outcome: "fails", values, basis } };
  });
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

/** Without a rule on what follows the re-test is still what the law knows. */
function afterWindow(ended: Ended, about: Omit<Recommended, "because">): readonly Recommendation[] {
  const { year, from, establishedOn, because, placement } = ended;
  switch (ended.outcome) {
    case "improved":
      return [];
    case "not-recorded":
      return [{ because, kind: "await-facts", missing: because.missing ?? [], ...about }];
    case "not-improved":
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
