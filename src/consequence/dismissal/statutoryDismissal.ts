import type { DismissalGroundFact } from "../../agreement/dismissalFacts.ts";
import type { Facts } from "../../agreement/facts.ts";
import type { Because, MissingFact, ReasonValue } from "../../law/because.ts";
import type { Entry } from "../../law/since.ts";
import type { Texts } from "../../result.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { happened, noted, toldOf } from "../procedure/caseRecord.ts";
import type { DismissalForm, DismissalGround, GroundOutcome } from "./dismissalGround.ts";
import type { Standing } from "../standing/standing.ts";

/** What follows from a recorded ground. */
export type StatutoryAnswer = {
  /** The ground, by code. */
  readonly ground: string;
  /** What it is called. */
  readonly title: Texts;
  /** Why. */
  readonly because: Because;
} & (
  | {
      /** Facts are missing that would change the answer. */
      readonly kind: "await-facts";
      /** The facts. */
      readonly missing: readonly MissingFact[];
    }
  | {
      /** The law is not clear, or another way leads there: a person has to look at it. */
      readonly kind: "requires-legal-review";
    }
  | {
      /** The statute dismisses. */
      readonly kind: "dismissal";
      /** In which form. */
      readonly form: DismissalForm;
      /** Whether it has to, or can. */
      readonly force: GroundOutcome["force"];
    }
);

/** Everything that statutory dismissal is told from. */
export interface DismissalDossier {
  /** The facts known. */
  readonly facts: Facts;
  /** How the official stands. */
  readonly standing: Standing;
  /** The grounds of a day. */
  readonly groundsOn: (day: PlainDate) => readonly Entry<DismissalGround>[];
  /** The day. */
  readonly asOf: PlainDate;
}

function named({ title }: { readonly title: Texts }): Readonly<Record<string, ReasonValue>> {
  return { ground: title.id, groundEn: title.en ?? title.id };
}

/** What a ground leads to that is established and speaks of this employment. */
function outcomeOf(rule: Entry<DismissalGround>, outcome: GroundOutcome, on: PlainDate): StatutoryAnswer {
  const about = { ground: rule.code, title: rule.title };
  const values = { ...named(rule), on };
  const { basis } = outcome;
  if (outcome.kind === "disputed") {
    const { between, why } = outcome;
    const disputed = { why: why.id, whyEn: why.en ?? why.id, ...values };
    const forms = {
      between: between.map(({ title }) => title.id),
      betweenEn: between.map(({ title }) => title.en ?? title.id),
    };
    return {
      kind: "requires-legal-review",
      because: noted("ground-disputed", { ...disputed, ...forms }, basis),
      ...about,
    };
  }
  const { form, force } = outcome;
  const forms = { form: form.title.id, formEn: form.title.en ?? form.title.id, ...values };
  switch (rule.reached) {
    case "by-record":
      return {
        kind: "dismissal",
        form,
        force,
        because: { code: "ground-dismisses", outcome: "holds", values: forms, basis },
        ...about,
      };
    // The record of such a ground is no decision: another track leads there, step by step.
    case "through-discipline":
      return { kind: "requires-legal-review", because: noted("ground-through-discipline", forms, basis), ...about };
    case "through-performance":
      return { kind: "requires-legal-review", because: noted("ground-through-performance", forms, basis), ...about };
  }
}

/** A ground that is only suspected dismisses nobody; a crime waits for the final judgment, while discipline goes on. */
function suspected(rule: Entry<DismissalGround>, on: PlainDate, why: MissingFact["why"]): StatutoryAnswer {
  const missing: MissingFact = { fact: "dismissal-ground", about: rule.title.id, why };
  const values = { ...named(rule), on };
  const { basis, establishedBy } = rule;
  const because: Because =
    establishedBy === "final-judgment"
      ? { code: "ground-awaits-judgment", outcome: "unknown", values, basis, missing: [missing] }
      : { code: "ground-not-established", outcome: "unknown", values, basis, missing: [missing] };
  return { ground: rule.code, title: rule.title, kind: "await-facts", missing: [missing], because };
}

function answerFor(code: string, recorded: readonly DismissalGroundFact[], dossier: DismissalDossier): StatutoryAnswer {
  const told = toldOf(recorded);
  const on = told.kind === "told" ? told.fact.on : dossier.asOf;
  const rule = dossier.groundsOn(on).find((one) => one.code === code);
  const unlisted = { ground: code, title: { id: code }, kind: "requires-legal-review" } as const;
  if (rule === undefined) return { because: noted("ground-not-listed", { ground: code, on }), ...unlisted };
  if (told.kind !== "told") return suspected(rule, on, "in-conflict");
  const { employment } = dossier.facts;
  const outcome = rule.outcomes.find(({ employments }) => employments.includes(employment));
  if (outcome === undefined) {
    const because = noted("ground-not-for-employment", { ...named(rule), employment }, rule.basis);
    return { because, ...unlisted, title: rule.title };
  }
  return told.fact.state === "suspected" ? suspected(rule, on, "not-recorded") : outcomeOf(rule, outcome, on);
}

/**
 * What follows from every recorded ground, in the order of their codes, by the law of the day on which each came about. Who is dismissed, or whose
 * dismissal is decided, is dismissed on no further ground.
 *
 * @internal
 */
export function statutoryDismissals(dossier: DismissalDossier): readonly StatutoryAnswer[] {
  const { standing } = dossier;
  if (standing.impositions.some(({ effect, state }) => effect?.kind === "dismissal" && state !== "annulled")) return [];
  const recorded = happened("dismissal-ground", dossier);
  return [...new Set(recorded.map(({ ground }) => ground))].toSorted().map((code) =>
    answerFor(
      code,
      recorded.filter(({ ground }) => ground === code),
      dossier,
    ),
  );
}
