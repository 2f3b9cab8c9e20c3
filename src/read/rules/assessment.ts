import { postLevels } from "../../agreement/post.ts";
import { documentKinds } from "../../agreement/agreement.ts";
import { type formulaNames, type Polarity } from "../../agreement/indicator.ts";
import { grades } from "../../agreement/performanceFacts.ts";
import type { AtLeast, BreachLeaf, OfObjective } from "../../assessment/breach.ts";
import type { Condition } from "../../assessment/condition.ts";
import type { RoundingMode } from "../../assessment/decimal.ts";
import type { AttainmentRules, ScaleRule } from "../../assessment/figure.ts";
import type { BreachRule, MeritRule } from "../../assessment/finding.ts";
import type { Due, ObligationRule, Proof } from "../../assessment/obligationRule.ts";
import type { Cadence, ReviewRule } from "../../assessment/review.ts";
import type { Reading } from "../../law/reading.ts";
import type { PeriodLength } from "../../time/period.ts";
import * as s from "../schema.ts";
import { condition, duration, entry, reading, texts } from "./grounds.ts";
import type { SliceSchemas } from "./slices.ts";

/** How percentages become whole ones. */
export const roundingMode: s.Schema<RoundingMode> = s.every<RoundingMode>({
  "half-up": true,
  truncate: true,
  none: true,
});

const length = s.every<PeriodLength>({ month: true, quarter: true, "half-year": true, year: true });
const force = s.every<ReviewRule["force"]>({ must: true, may: true });
const levels = s.list(s.text);

const attainment = entry<AttainmentRules>({
  formulas: s.object<Readonly<Record<Polarity, (typeof formulaNames)[number]>>>({
    "higher-is-better": s.formula,
    "lower-is-better": s.formula,
  }),
  cap: s.optional(
    s.object<NonNullable<AttainmentRules["cap"]>>({ floor: s.optional(s.number), ceiling: s.optional(s.number) }),
  ),
  rounding: s.object<AttainmentRules["rounding"]>({ decimals: s.whole, mode: roundingMode }),
  levels: s.optional(s.every<NonNullable<AttainmentRules["levels"]>>({ "status-only": true, "rank-ratio": true })),
  scales: s.record(s.text, levels),
});

const due = s.union<Due>({
  after: s.object<Extract<Due, { kind: "after" }>>({
    kind: s.oneOf(["after"]),
    anchor: s.every<Extract<Due, { kind: "after" }>["anchor"]>({ "budget-document": true, signing: true }),
    within: duration,
  }),
  each: s.object<Extract<Due, { kind: "each" }>>({ kind: s.oneOf(["each"]), length, within: s.optional(duration) }),
  "at-signing": s.object<Extract<Due, { kind: "at-signing" }>>({ kind: s.oneOf(["at-signing"]) }),
  "by-year-end": s.object<Extract<Due, { kind: "by-year-end" }>>({ kind: s.oneOf(["by-year-end"]) }),
});

const proof = s.union<Proof>({
  "duty-recorded": s.object<Extract<Proof, { kind: "duty-recorded" }>>({ kind: s.oneOf(["duty-recorded"]) }),
  signed: s.object<Extract<Proof, { kind: "signed" }>>({ kind: s.oneOf(["signed"]) }),
  "documents-signed": s.object<Extract<Proof, { kind: "documents-signed" }>>({
    kind: s.oneOf(["documents-signed"]),
    documents: s.list(s.oneOf(documentKinds)),
  }),
  "funds-disbursed": s.object<Extract<Proof, { kind: "funds-disbursed" }>>({ kind: s.oneOf(["funds-disbursed"]) }),
  "targets-reached": s.object<Extract<Proof, { kind: "targets-reached" }>>({ kind: s.oneOf(["targets-reached"]) }),
});

const cadences = {
  each: s.object<Extract<Cadence, { kind: "each" }>>({ kind: s.oneOf(["each"]), length }),
  "after-signing": s.object<Extract<Cadence, { kind: "after-signing" }>>({
    kind: s.oneOf(["after-signing"]),
    after: duration,
  }),
  "after-appointment": s.object<Extract<Cadence, { kind: "after-appointment" }>>({
    kind: s.oneOf(["after-appointment"]),
    after: duration,
  }),
  "on-day": s.object<Extract<Cadence, { kind: "on-day" }>>({ kind: s.oneOf(["on-day"]), day: s.day }),
  "on-judgement": s.object<Extract<Cadence, { kind: "on-judgement" }>>({
    kind: s.oneOf(["on-judgement"]),
    matter: s.text,
  }),
};
const cadence = s.union<Cadence | Reading<Cadence>>({ ...cadences, reading: reading(s.union<Cadence>(cadences)) });

const leaf = <Kind extends BreachLeaf["kind"]>(
  kind: Kind,
  own: s.Shape<Omit<Extract<BreachLeaf, { readonly kind: Kind }>, "kind">>,
): s.Schema<Extract<BreachLeaf, { readonly kind: Kind }>> =>
  // The compiler cannot put a shape and its rest together again for a type parameter.
  s.object({ kind: s.oneOf([kind]), ...own } as unknown as s.Shape<Extract<BreachLeaf, { readonly kind: Kind }>>);

/** What makes a breach. */
export const breachCondition: s.Schema<Condition<BreachLeaf>> = condition<BreachLeaf>({
  "target-missed": leaf("target-missed", {
    which: s.anyOf<"any" | "any-key" | AtLeast | OfObjective>("which", [
      s.every<"any" | "any-key">({ any: true, "any-key": true }),
      s.object<AtLeast>({ atLeast: s.count }),
      s.object<OfObjective>({ objective: s.text }),
    ]),
  }),
  "mean-below": leaf("mean-below", { percent: s.number }),
  "duty-breached": leaf("duty-breached", { duty: s.text }),
  "priority-programme-not-run": leaf("priority-programme-not-run", {}),
  judged: leaf("judged", { matter: s.text }),
  "evaluated-below": leaf("evaluated-below", { level: s.text, scale: s.text, aspects: s.list(s.text) }),
  graded: leaf("graded", { grades: s.list(s.oneOf(grades)) }),
  "targets-reached": leaf("targets-reached", { which: s.every<"all" | "all-key">({ all: true, "all-key": true }) }),
  "absorption-below": leaf("absorption-below", { percent: s.number }),
  observed: leaf("observed", {
    measure: s.text,
    is: s.every<"below" | "at-least">({ below: true, "at-least": true }),
    value: s.number,
  }),
  found: leaf("found", { rule: s.text, atLeast: s.count }),
  holder: leaf("holder", {
    roles: s.optional(s.list(s.text)),
    levels: s.optional(s.list(s.oneOf(postLevels))),
  }),
});

/** What rule sets say of measuring, duties, reviews and breaches. */
export const assessment: SliceSchemas<"attainment" | "scales" | "obligations" | "reviews" | "breaches" | "merits"> = {
  attainment: s.list(attainment),
  scales: s.list(entry<ScaleRule>({ code: s.text, levels })),
  obligations: s.list(
    entry<ObligationRule>({
      code: s.text,
      title: texts,
      due,
      proof,
      force,
      asks: s.optional(s.every<NonNullable<ObligationRule["asks"]>>({ report: true })),
    }),
  ),
  reviews: s.list(
    entry<ReviewRule>({
      code: s.text,
      title: texts,
      cadence: cadence,
      looksBack: s.optional(duration),
      force,
      by: s.optional(s.list(s.text)),
      publicity: s.optional(
        s.every<NonNullable<ReviewRule["publicity"]>>({ press: true, "office-wall": true, secret: true }),
      ),
    }),
  ),
  breaches: s.list(
    entry<BreachRule>({ code: s.text, title: texts, at: s.text, when: breachCondition, declares: s.optional(texts) }),
  ),
  merits: s.list(entry<MeritRule>({ code: s.text, title: texts, at: s.text, when: breachCondition })),
};
