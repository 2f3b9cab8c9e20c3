import type { Because } from "../law/because.ts";
import type { Entry } from "../law/since.ts";
import type { Texts } from "../result.ts";
import { latest, type PlainDate } from "../time/plainDate.ts";
import type { Period } from "../time/period.ts";
import { askBreachLeaf, type Inquiry } from "./askBreach.ts";
import type { BreachLeaf } from "./breach.ts";
import { type Condition, resolve } from "./condition.ts";
import type { Review } from "./review.ts";

/**
 * A rule that says what counts as a breach, and at which review it is judged.
 *
 * @term Ketentuan pelanggaran
 */
export interface BreachRule {
  /** Its code; lists of rules merge by it. */
  readonly code: string;
  /** What it is called. */
  readonly title: Texts;
  /** The review at which it is judged, by code. */
  readonly at: string;
  /** What has to hold. */
  readonly when: Condition<BreachLeaf>;
  /** What the source declares of the agreement when it holds. A declaration changes nothing by itself. */
  readonly declares?: Texts;
}

/**
 * A breach that was established, or a question that stays open because facts are missing.
 * Not to be printed as *temuan*, which in government is an auditor's finding.
 *
 * @term Pelanggaran perjanjian
 */
export interface Finding {
  /** Rule, agreement and review: evaluating again never doubles it. */
  readonly id: string;
  /** Established, or open. */
  readonly kind: "breach" | "unknown";
  /** The rule's code. */
  readonly rule: string;
  /** What it is called. */
  readonly title: Texts;
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
  /** What was looked at without finding anything. */
  readonly cleared: readonly Cleared[];
}

/** The identity of a finding. */
function findingId(rule: string, agreement: string, label: string): string {
  return `${rule}/${agreement}/${label}`;
}

/**
 * Judges every breach rule at every review held by a day. Nothing accumulates unless a rule says so.
 *
 * @internal
 */
export function assess(
  rules: readonly Entry<BreachRule>[],
  reviews: readonly Review[],
  inquiry: Inquiry,
  asOf: PlainDate,
): Assessed {
  const held = reviews.filter(({ on }) => on <= asOf);
  const judgements = rules.flatMap((rule) =>
    held
      .filter(({ code }) => code === rule.at)
      .map((review) => {
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
          parts: [truth.because],
        };
        return { rule, review, truth, because, id: findingId(rule.code, inquiry.agreement.id, review.label) };
      }),
  );
  const clearedOn = (code: string): PlainDate | undefined =>
    latest(
      judgements
        // A review that had nothing to look at clears nothing.
        .filter(({ rule, truth }) => rule.code === code && truth.kind === "fails" && !truth.idle)
        .map(({ review }) => review.on),
    );
  const byDay = judgements.toSorted((a, b) => (a.review.on === b.review.on ? 0 : a.review.on < b.review.on ? -1 : 1));
  return {
    findings: byDay.flatMap(({ rule, review, truth, because, id }): readonly Finding[] => {
      if (truth.kind === "fails") return [];
      const cleared = clearedOn(rule.code);
      const established = latest([review.on, ...(truth.knownOn === undefined ? [] : [truth.knownOn])]);
      return [
        {
          id,
          kind: truth.kind === "holds" ? "breach" : "unknown",
          rule: rule.code,
          title: rule.title,
          reviewedOn: review.on,
          ...(review.period === undefined ? {} : { period: review.period }),
          ...(truth.kind === "holds" && established !== undefined ? { establishedOn: established } : {}),
          recovered: truth.kind === "holds" && cleared !== undefined && cleared > review.on,
          ...(rule.declares === undefined ? {} : { declares: rule.declares }),
          because,
        },
      ];
    }),
    cleared: byDay
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
