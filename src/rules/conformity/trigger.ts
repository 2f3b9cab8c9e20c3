import type { BreachLeaf } from "../../assessment/breach.ts";
import type { Condition } from "../../assessment/condition.ts";
import type { Finding } from "../../assessment/finding.ts";
import type { Ladder } from "../../consequence/ladder.ts";
import type { DisciplineLaw } from "../../consequence/disciplineLaw.ts";
import type { BreachSubject, ConformityStatus } from "../../consequence/punishment.ts";
import type { Because } from "../../law/because.ts";
import { takeReading } from "../../law/reading.ts";
import type { Texts } from "../../result.ts";
import type { RulesInForce } from "../rulesInForce.ts";
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

/**
 * Holds what a ladder punishes for against the law, subject by subject: for the findings given, or for everything it could punish for.
 *
 * @internal
 */
export function triggerConformity(
  ladder: Ladder,
  law: DisciplineLaw,
  rules: RulesInForce,
  findings: readonly Finding[] = [],
): AspectConformity {
  const answered = rules.breaches.filter(({ code }) => ladder.answers.includes(code));
  const weighed = answered.flatMap(({ code, when }) => {
    const found = findings.filter(({ rule }) => rule === code);
    if (findings.length === 0) return [weigh(when, law, rules)];
    return found.map(({ because }) => weigh(when, law, rules, partOf(because, 0)));
  });
  const statuses = weighed.flatMap(({ status }) => status ?? []);
  const subjects = [...new Set(weighed.flatMap((one) => one.subjects))].map((subject): SubjectConformity => ({
    subject,
    ...law.subjects[subject],
  }));
  const nothing: Texts = { id: "tidak disebut untuk apa dijatuhkan", en: "it is not said what it is imposed for" };
  return {
    aspect: "trigger",
    status: statuses.length === 0 ? "unclear" : worst(statuses),
    why:
      subjects.length === 0
        ? nothing
        : {
            id: subjects.map(({ why }) => why.id).join("; "),
            en: subjects.map(({ why }) => why.en ?? why.id).join("; "),
          },
    local: answered.flatMap(({ basis }) => basis),
    national: subjects.flatMap(({ basis }) => basis),
    subjects,
  };
}
