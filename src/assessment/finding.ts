import { signedOn } from "../agreement/agreement.ts";
import type { Because, Truth } from "../law/because.ts";
import { oncePer } from "../law/oncePer.ts";
import type { Choices } from "../law/reading.ts";
import type { Entry } from "../law/since.ts";
import type { Texts } from "../result.ts";
import { latest, type PlainDate } from "../time/plainDate.ts";
import { type Period, periodEnd } from "../time/period.ts";
import { askBreachLeaf } from "./askBreach.ts";
import type { Found, Inquiry } from "./inquiry.ts";
import type { BreachLeaf } from "./breach.ts";
import { type Condition, leavesOf, resolve } from "./condition.ts";
import { appointedOn, type Review } from "./review.ts";

/**
 * A rule that says what is found at a review, if something holds.
 *
 * @term Ketentuan penilaian
 */
export interface FindingRule {
  /** Its code; lists of rules merge by it. */
  readonly code: string;
  /** What it is called. */
  readonly title: Texts;
  /** The review at which it is judged, by code. */
  readonly at: string;
  /** What has to hold. */
  readonly when: Condition<BreachLeaf>;
}

/**
 * A rule that says what counts as a breach, and at which review it is judged.
 *
 * @term Ketentuan pelanggaran
 */
export interface BreachRule extends FindingRule {
  /** What the source declares of the agreement when it holds. A declaration changes nothing by itself. */
  readonly declares?: Texts;
}

/**
 * A rule that says what deserves a reward, and at which review it is judged.
 *
 * @term Ketentuan prestasi
 */
export type MeritRule = FindingRule;

/**
 * A breach or a merit that was established, or a question that stays open because facts are missing.
 * Not to be printed as *temuan*, which in government is an auditor's finding.
 *
 * @term Pelanggaran atau prestasi atas perjanjian
 */
export interface Finding {
  /** Rule, agreement and review: evaluating again never doubles it. */
  readonly id: string;
  /** Established, or open. */
  readonly kind: "breach" | "merit" | "unknown";
  /** The rule's code. */
  readonly rule: string;
  /** What it is called. */
  readonly title: Texts;
  /** The label of the review. */
  readonly review: string;
  /** The day of the review. */
  readonly reviewedOn: PlainDate;
  /** The period judged, where one is. */
  readonly period?: Period;
  /** The day on which it was established: the review's, or the day the deciding facts became known. Missing while open. */
  readonly establishedOn?: PlainDate;
  /** Whether a later review of the same rule found nothing any more. */
  readonly recovered: boolean;
  /** What the source declares of the agreement. */
  readonly declares?: Texts;
  /** Why. */
  readonly because: Because;
}

/** A review at which a rule was looked at and nothing was found. */
export interface Cleared {
  /** Rule, agreement and review. */
  readonly id: string;
  /** The rule's code. */
  readonly rule: string;
  /** What it is called. */
  readonly title: Texts;
  /** The day of the review. */
  readonly reviewedOn: PlainDate;
  /** Why. */
  readonly because: Because;
}

/** What the reviews held so far have shown. */
export interface Assessed {
  /** Breaches and open questions, in the order of the reviews. */
  readonly findings: readonly Finding[];
  /** Merits and open questions about them, in the order of the reviews. */
  readonly merits: readonly Finding[];
  /** What was looked at without finding anything. */
  readonly cleared: readonly Cleared[];
}

/** The rules of what is found. */
export interface FindingRules {
  /** What counts as a breach. */
  readonly breaches: readonly Entry<BreachRule>[];
  /** What deserves a reward. */
  readonly merits: readonly Entry<MeritRule>[];
}

/** The identity of a finding. */
function findingId(rule: string, agreement: string, label: string): string {
  return `${rule}/${agreement}/${label}`;
}

/**
 * Whether an id is that of a finding by a rule, of whatever agreement and review; a matter of discipline that bears the rule's code has no
 * third part.
 *
 * @internal
 */
export function isFoundBy(id: string, rule: string): boolean {
  return id.startsWith(`${rule}/`) && id.slice(rule.length + 1).includes("/");
}

/**
 * Whether an id is that of a finding under an agreement, of whatever rule and review.
 *
 * @internal
 */
export function isFoundUnder(id: string, agreement: string): boolean {
  return id.includes(`/${agreement}/`);
}

/** One rule looked at in one review. */
interface Judgement {
  readonly rule: Entry<BreachRule>;
  readonly review: Review;
  readonly truth: Truth;
  readonly because: Because;
  readonly id: string;
}

/** What ended before the official took up the post, or before anybody signed: no law says whose it is, so that it is said beside the finding. */
function notes({ period }: Review, { agreement, facts }: Inquiry): readonly Because[] {
  if (period === undefined) return [];
  const end = periodEnd(period);
  const noted = (code: string, on: PlainDate | undefined): readonly Because[] =>
    on !== undefined && on > end ? [{ code, outcome: "noted", values: { on, period } }] : [];
  return [
    ...noted("appointed-after-period", latest(appointedOn(agreement, facts))),
    ...noted("signed-after-period", signedOn(agreement)),
  ];
}

function judgeOne(rule: Entry<BreachRule>, review: Review, inquiry: Inquiry): Judgement {
  const truth = resolve(rule.when, (leaf) => askBreachLeaf(leaf, inquiry, review), inquiry.choices);
  const because: Because = {
    code: "breach-rule",
    outcome: truth.kind,
    values: {
      rule: rule.title.id,
      ruleEn: rule.title.en ?? rule.title.id,
      review: review.label,
      reviewTitle: review.title.id,
      reviewTitleEn: review.title.en ?? review.title.id,
      period: review.period ?? null,
      on: review.on,
    },
    basis: rule.basis,
    parts: [truth.because, ...(truth.kind === "fails" ? [] : notes(review, inquiry))],
  };
  return { rule, review, truth, because, id: findingId(rule.code, inquiry.agreement.id, review.label) };
}

function judgeAll(
  rules: readonly Entry<BreachRule>[],
  held: readonly Review[],
  inquiry: Inquiry,
): readonly Judgement[] {
  return rules.flatMap((rule) =>
    held.filter(({ code }) => code === rule.at).map((review) => judgeOne(rule, review, inquiry)),
  );
}

function inOrder(judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.toSorted((a, b) => (a.review.on === b.review.on ? 0 : a.review.on < b.review.on ? -1 : 1));
}

function establishedOn({ review, truth }: Judgement): PlainDate | undefined {
  if (truth.kind !== "holds") return undefined;
  return truth.knownOn !== undefined && truth.knownOn > review.on ? truth.knownOn : review.on;
}

/** The last day on which a review looked at something and found nothing: one that had nothing to look at clears nothing. */
function clearedOn(judgements: readonly Judgement[], code: string): PlainDate | undefined {
  return latest(
    judgements
      .filter(({ rule, truth }) => rule.code === code && truth.kind === "fails" && !truth.idle)
      .map(({ review }) => review.on),
  );
}

function findingsOf(judgements: readonly Judgement[], kind: "breach" | "merit"): readonly Finding[] {
  return judgements.flatMap((judgement): readonly Finding[] => {
    const { rule, review, truth, because, id } = judgement;
    if (truth.kind === "fails") return [];
    const holds = truth.kind === "holds";
    const cleared = clearedOn(judgements, rule.code);
    const established = establishedOn(judgement);
    return [
      {
        id,
        kind: holds ? kind : "unknown",
        rule: rule.code,
        title: rule.title,
        review: review.label,
        reviewedOn: review.on,
        recovered: holds && cleared !== undefined && cleared > review.on,
        because,
        ...(review.period === undefined ? {} : { period: review.period }),
        ...(established === undefined ? {} : { establishedOn: established }),
        ...(rule.declares === undefined ? {} : { declares: rule.declares }),
      },
    ];
  });
}

/** A rule that counts what other rules have found is asked after them. */
function counts({ when }: FindingRule, choices: Choices): boolean {
  return leavesOf(when, choices).some(({ kind }) => kind === "found");
}

/** The rules that are asked first, and those that count what these have found. */
const split = oncePer((rules: readonly Entry<BreachRule>[]) =>
  oncePer((choices: Choices) => {
    const counting = new Set(rules.filter((rule) => counts(rule, choices)));
    return { plain: rules.filter((rule) => !counting.has(rule)), counting: [...counting] };
  }),
);

/** Every rule at every review held; rules that count others see what those have found. */
function judged(
  rules: readonly Entry<BreachRule>[],
  held: readonly Review[],
  inquiry: Inquiry,
  found: readonly Found[],
): readonly Judgement[] {
  const { plain: first, counting } = split(rules)(inquiry.choices);
  const plain = judgeAll(first, held, inquiry);
  const seen = { ...inquiry, found: [...found, ...findingsOf(plain, "breach")] };
  return inOrder([...plain, ...judgeAll(counting, held, seen)]);
}

/**
 * Judges every rule at every review held by a day. Nothing accumulates unless a rule says so.
 *
 * @internal
 */
export function assess(
  { breaches, merits }: FindingRules,
  reviews: readonly Review[],
  inquiry: Inquiry,
  asOf: PlainDate,
): Assessed {
  const held = reviews.filter(({ on }) => on <= asOf);
  const againstThem = judged(breaches, held, inquiry, []);
  const findings = findingsOf(againstThem, "breach");
  const forThem = judged(merits, held, inquiry, findings);
  return {
    findings,
    merits: findingsOf(forThem, "merit"),
    cleared: inOrder([...againstThem, ...forThem])
      .filter(({ truth }) => truth.kind === "fails")
      .map(({ rule, review, because, id }) => ({
        id,
        rule: rule.code,
        title: rule.title,
        reviewedOn: review.on,
        because,
      })),
  };
}
