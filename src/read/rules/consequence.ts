import type { Facts } from "../../agreement/facts.ts";
import { grades } from "../../agreement/performanceFacts.ts";
import { postLevels } from "../../agreement/post.ts";
import type { Condition } from "../../assessment/condition.ts";
import type { Effect } from "../../consequence/standing/effect.ts";
import type {
  ConsequenceStep,
  Grading,
  Ladder,
  LadderException,
  Magnitude,
  Mode,
  Reach,
} from "../../consequence/ladder/ladder.ts";
import type { Coverage, FixedEnd, RemediationRules } from "../../consequence/remediation/remediationRules.ts";
import type { StandingLeaf } from "../../consequence/standing/standingLeaf.ts";
import type { TermOfOffice } from "../../consequence/standing/freeze.ts";
import type { Reading } from "../../law/reading.ts";
import type { Counting, Duration, MonthEnd } from "../../time/duration.ts";
import * as s from "../schema.ts";
import { basis, condition, duration, entry, reading, texts } from "./grounds.ts";
import type { SliceSchemas } from "./slices.ts";

type Only<Kind extends Effect["kind"]> = Extract<Effect, { readonly kind: Kind }>;

const term = s.anyOf<Duration | "open-ended">("term", [duration, s.every<"open-ended">({ "open-ended": true })]);
const rankStep = s.oneOf<"ruang" | "golongan">(["ruang", "golongan"]);

/** What a consequence does. */
export const effect: s.Schema<Effect> = s.union<Effect>({
  "post-lost": s.object<Only<"post-lost">>({ kind: s.oneOf(["post-lost"]), term }),
  "post-lowered": s.object<Only<"post-lowered">>({ kind: s.oneOf(["post-lowered"]), term }),
  "post-moved": s.object<Only<"post-moved">>({ kind: s.oneOf(["post-moved"]) }),
  "rank-lowered": s.object<Only<"rank-lowered">>({
    kind: s.oneOf(["rank-lowered"]),
    by: s.anyOf<"ruang" | "golongan" | Reading<"ruang" | "golongan">>("rank-step", [rankStep, reading(rankStep)]),
    term: s.anyOf<Duration | "not-said">("term", [duration, s.every<"not-said">({ "not-said": true })]),
  }),
  dismissal: s.object<Only<"dismissal">>({
    kind: s.oneOf(["dismissal"]),
    honour: s.every<Only<"dismissal">["honour"]>({ honourable: true, dishonourable: true, "not-said": true }),
  }),
  resignation: s.object<Only<"resignation">>({ kind: s.oneOf(["resignation"]) }),
  "allowance-cut": s.object<Only<"allowance-cut">>({
    kind: s.oneOf(["allowance-cut"]),
    percent: s.number,
    term: duration,
  }),
  delayed: s.object<Only<"delayed">>({
    kind: s.oneOf(["delayed"]),
    what: s.every<Only<"delayed">["what"]>({ "periodic-pay-rise": true, promotion: true }),
    term: duration,
  }),
  reprimand: s.object<Only<"reprimand">>({
    kind: s.oneOf(["reprimand"]),
    form: s.every<Only<"reprimand">["form"]>({ oral: true, written: true, "statement-of-dissatisfaction": true }),
  }),
  reward: s.object<Only<"reward">>({
    kind: s.oneOf(["reward"]),
    what: s.every<Only<"reward">["what"]>({ promotion: true, award: true, "not-said": true }),
  }),
  "not-said": s.object<Only<"not-said">>({ kind: s.oneOf(["not-said"]) }),
  "as-the-law-provides": s.object<Only<"as-the-law-provides">>({ kind: s.oneOf(["as-the-law-provides"]) }),
});

/** What has to hold for a step. */
export const standingCondition: s.Schema<Condition<StandingLeaf>> = condition<StandingLeaf>({
  "holds-post": s.object<Extract<StandingLeaf, { kind: "holds-post" }>>({ kind: s.oneOf(["holds-post"]) }),
  imposed: s.object<Extract<StandingLeaf, { kind: "imposed" }>>({ kind: s.oneOf(["imposed"]), step: s.text }),
  "post-held-for": s.object<Extract<StandingLeaf, { kind: "post-held-for" }>>({
    kind: s.oneOf(["post-held-for"]),
    atLeast: duration,
  }),
  "post-of-level": s.object<Extract<StandingLeaf, { kind: "post-of-level" }>>({
    kind: s.oneOf(["post-of-level"]),
    levels: s.list(s.oneOf(postLevels)),
  }),
});

const step = s.object<ConsequenceStep>({
  code: s.text,
  title: texts,
  rank: s.number,
  when: standingCondition,
  effect,
  mode: s.every<Mode>({ decided: true, proposed: true, voluntary: true, deemed: true, discretionary: true }),
  by: s.text,
  atMost: s.optional(
    s.anyOf<number | "without-limit">("times", [s.count, s.every<"without-limit">({ "without-limit": true })]),
  ),
  reaches: s.optional(s.list(s.every<Reach>({ subordinates: true, superior: true }))),
  afterwards: s.optional(texts),
});

const exception = s.object<LadderException>({ skip: s.text, when: standingCondition, basis });

const grading = s.object<Grading>({
  by: s.union<Magnitude>({
    "targets-missed": s.object<Extract<Magnitude, { kind: "targets-missed" }>>({ kind: s.oneOf(["targets-missed"]) }),
    "mean-attainment": s.object<Extract<Magnitude, { kind: "mean-attainment" }>>({
      kind: s.oneOf(["mean-attainment"]),
    }),
    observed: s.object<Extract<Magnitude, { kind: "observed" }>>({
      kind: s.oneOf(["observed"]),
      measures: s.list(s.text),
    }),
  }),
  worse: s.every<Grading["worse"]>({ higher: true, lower: true }),
  at: s.record(s.text, s.number),
});

const coverage = s.object<Coverage>({
  levels: s.list(s.oneOf(postLevels)),
  shownBy: s.every<Coverage["shownBy"]>({ "target-or-grade": true, grade: true }),
  grades: s.list(s.oneOf(grades)),
  doubtful: s.list(s.oneOf(grades)),
  clear: s.every<Coverage["clear"]>({ clear: true, "requires-legal-review": true }),
  basis,
});

/** What rule sets say of what follows. */
export const consequence: SliceSchemas<"remediation" | "ladders" | "termsOfOffice"> = {
  remediation: s.list(
    entry<RemediationRules>({
      observation: duration,
      window: s.anyOf<Duration | FixedEnd>("window", [duration, s.object<FixedEnd>({ until: s.day })]),
      counting: s.every<Counting>({ "first-day-not-counted": true, "first-day-counted": true }),
      monthEnd: s.every<MonthEnd>({ "end-early": true, "roll-over": true }),
      covers: s.list(coverage),
      employments: s.list(s.every<Facts["employment"]>({ PNS: true, CPNS: true, PPPK: true })),
      interruption: s.optional(s.every<"extends">({ extends: true })),
      excuse: s.optional(s.every<"excuses">({ excuses: true })),
    }),
  ),
  ladders: s.list(
    entry<Ladder>({
      code: s.text,
      title: texts,
      answers: s.list(s.text),
      steps: s.list(step),
      except: s.optional(s.list(exception)),
      grading: s.optional(grading),
      continues: s.optional(s.every<"earlier-entries">({ "earlier-entries": true })),
    }),
  ),
  termsOfOffice: s.list(entry<TermOfOffice>({ code: s.text, began: s.day, ended: s.optional(s.day) })),
};
