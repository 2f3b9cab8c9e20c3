import type { BreachLeaf } from "../../assessment/breach.ts";
import type { Condition } from "../../assessment/condition.ts";
import type { BreachRule, Finding } from "../../assessment/finding.ts";
import type { Cadence } from "../../assessment/review.ts";
import type { PostLevel } from "../../agreement/post.ts";
import type { Effect } from "../../consequence/standing/effect.ts";
import type { Ladder } from "../../consequence/ladder/ladder.ts";
import type { DisciplineLaw } from "../../consequence/discipline/disciplineLaw.ts";
import type { BreachSubject, ConformityStatus } from "../../consequence/discipline/punishment.ts";
import type { Because } from "../../law/because.ts";
import { takeReading } from "../../law/reading.ts";
import type { Texts } from "../../result.ts";
import { type Duration, isLonger, months, years } from "../../time/duration.ts";
import type { PeriodLength } from "../../time/period.ts";
import type { RulesInForce } from "../rulesInForce.ts";
import type { KnownLaw, NationalLaw } from "./nationalLaw.ts";
import { type AspectConformity, best, type SubjectConformity, worst } from "./status.ts";

/** What a breach is about; national law answers by subject. */
function subjectOf(leaf: BreachLeaf, rules: RulesInForce): BreachSubject | undefined {
  switch (leaf.kind) {
    case "target-missed":
    case "targets-reached":
    case "mean-below":
    case "absorption-below":
    case "observed":
    case "graded":
      return "performance";
    // Who is asked about is nothing to punish for; what another rule has found is that rule's subject.
    case "holder":
    case "found":
      return undefined;
    case "duty-breached":
      return "duty";
    case "priority-programme-not-run":
      return "programme";
    case "evaluated-below":
      return "evaluation";
    case "judged":
      return rules.matters.find(({ code }) => code === leaf.matter)?.regards ?? "conduct";
  }
}

/** How what is punished for stands; nothing where a condition names no subject, such as one that always holds. */
interface Weight {
  readonly status: ConformityStatus | undefined;
  readonly subjects: readonly BreachSubject[];
}

const NOTHING: Weight = { status: undefined, subjects: [] };

/** The reason behind one part, where the reason was followed so far; only parts that held are weighed then. */
function partOf(because: Because | undefined, index: number): Because | undefined {
  return because?.parts?.[index];
}

/** A rule that counts what another has found punishes for what that one punishes for. */
function counted(rule: string, law: DisciplineLaw, rules: RulesInForce): Weight {
  const when = rules.breaches.find(({ code }) => code === rule)?.when;
  return when === undefined ? NOTHING : weigh(when, law, rules);
}

/**
 * What all parts are needed for is as lawful as its most lawful part; what one part is enough for, as its least lawful. Of a breach that
 * was found only what held is weighed: who did not run a programme is not judged for a missed target.
 */
function weigh(when: Condition<BreachLeaf>, law: DisciplineLaw, rules: RulesInForce, because?: Because): Weight {
  switch (when.kind) {
    case "all-of":
    case "any-of": {
      const held = when.of.map((part, index) => ({ part, because: partOf(because, index) }));
      const weighed = held
        .filter((one) => because === undefined || one.because?.outcome === "holds")
        .map((one) => weigh(one.part, law, rules, one.because));
      const statuses = weighed.flatMap(({ status }) => status ?? []);
      if (statuses.length === 0) return NOTHING;
      const status = when.kind === "all-of" ? best(statuses) : worst(statuses);
      return { status, subjects: weighed.flatMap(({ subjects }) => subjects) };
    }
    // That something did not happen is nothing to punish for.
    case "not":
      return NOTHING;
    case "reading":
      return weigh(takeReading(when, rules.choices).value, law, rules, partOf(because, 0));
    case "found":
      return counted(when.rule, law, rules);
    default: {
      const subject = subjectOf(when, rules);
      return subject === undefined ? NOTHING : { status: law.subjects[subject].status, subjects: [subject] };
    }
  }
}

/** For whom, with what and for which findings is punished. */
interface Punished {
  readonly effect: Effect;
  readonly level: PostLevel;
  readonly findings: readonly Finding[];
}

const LENGTHS: Readonly<Record<PeriodLength, Duration>> = {
  month: months(1),
  quarter: months(3),
  "half-year": months(6),
  year: years(1),
};

/** Over how long a time a review looks; nothing where that cannot be said. */
function horizonOf(cadence: Cadence): Duration | undefined {
  switch (cadence.kind) {
    case "each":
      return LENGTHS[cadence.length];
    case "after-signing":
    case "after-appointment":
      return cadence.after;
    case "on-day":
    case "on-judgement":
      return undefined;
  }
}

/** What takes a post away for performance alone may come only after the time in the post that the law asks for, and the time to improve. */
const ABOUT_PERFORMANCE: readonly BreachSubject[] = ["performance", "evaluation"];

/**
 * Whether a post is taken for performance alone at a review that comes sooner than the law's own time in the post, from somebody to whom the
 * law gives that time.
 */
function comesTooEarly(
  breaches: readonly BreachRule[],
  { effect, level }: Punished,
  { remediation }: NationalLaw,
  rules: RulesInForce,
): boolean {
  if (effect.kind !== "post-lost" && effect.kind !== "post-lowered" && effect.kind !== "post-moved") return false;
  const covered = remediation?.covers.some(({ levels, clear }) => levels.includes(level) && clear === "clear");
  if (remediation === undefined || covered !== true) return false;
  const { observation } = remediation;
  return breaches.some(({ at }) =>
    rules.reviews
      .filter(({ code }) => code === at)
      .map(({ cadence }) => horizonOf(cadence.kind === "reading" ? takeReading(cadence, rules.choices).value : cadence))
      .some((horizon) => horizon !== undefined && isLonger(observation, horizon)),
  );
}

const TOO_EARLY: Required<Texts> = {
  id: "jabatan diambil karena kinerja sebelum satu masa penilaian penuh dan kesempatan memperbaiki kinerja yang diberikan hukum nasional",
  en: "the post is taken for performance before the full time in the post, and the time to improve, that national law gives",
};

/**
 * Holds what a ladder punishes for against the law, subject by subject: for the findings given, or for everything it could punish for.
 *
 * @internal
 */
export function triggerConformity(
  ladder: Ladder,
  law: KnownLaw,
  rules: RulesInForce,
  punished: Punished,
): AspectConformity {
  const { findings } = punished;
  const { discipline } = law;
  const answered = rules.breaches.filter(({ code }) => ladder.answers.includes(code));
  const weighed = answered.flatMap(({ code, when }) => {
    const found = findings.filter(({ rule }) => rule === code);
    if (findings.length === 0) return [weigh(when, discipline, rules)];
    return found.map(({ because }) => weigh(when, discipline, rules, partOf(because, 0)));
  });
  const statuses = weighed.flatMap(({ status }) => status ?? []);
  const subjects = [...new Set(weighed.flatMap((one) => one.subjects))].map((subject): SubjectConformity => ({
    subject,
    ...discipline.subjects[subject],
  }));
  const nothing: Texts = { id: "tidak disebut untuk apa dijatuhkan", en: "it is not said what it is imposed for" };
  const status = statuses.length === 0 ? "unclear" : worst(statuses);
  const alone = subjects.length > 0 && subjects.every(({ subject }) => ABOUT_PERFORMANCE.includes(subject));
  const early = status !== "harsher" && alone && comesTooEarly(answered, punished, law, rules);
  const said = [...subjects.map(({ why }) => why), ...(early ? [TOO_EARLY] : [])];
  return {
    aspect: "trigger",
    status: early ? "harsher" : status,
    why:
      said.length === 0
        ? nothing
        : { id: said.map(({ id }) => id).join("; "), en: said.map(({ id, en }) => en ?? id).join("; ") },
    local: answered.flatMap(({ basis }) => basis),
    national: [...subjects.flatMap(({ basis }) => basis), ...(early ? (law.remediation?.basis ?? []) : [])],
    subjects,
  };
}
