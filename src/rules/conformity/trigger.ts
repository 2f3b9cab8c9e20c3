import type { BreachLeaf } from "../../assessment/breach.ts";
import type { Condition } from "../../assessment/condition.ts";
import type { Ladder } from "../../consequence/ladder.ts";
import type { BreachSubject, ConformityStatus, DisciplineLaw } from "../../consequence/punishment.ts";
import { takeReading } from "../../law/reading.ts";
import type { RulesInForce } from "../rulesInForce.ts";
import { type AspectConformity, best, type SubjectConformity, worst } from "./status.ts";

/** What a breach is about; national law answers by subject. */
function subjectOf(leaf: BreachLeaf, rules: RulesInForce): BreachSubject {
  switch (leaf.kind) {
    case "target-missed":
    case "mean-below":
    case "graded":
      return "performance";
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

interface SubjectsOf {
  readonly status: ConformityStatus;
  readonly subjects: readonly BreachSubject[];
}

/** What all parts are needed for is as lawful as its most lawful part; what one part is enough for, as its least lawful. */
function weigh(when: Condition<BreachLeaf>, law: DisciplineLaw, rules: RulesInForce): SubjectsOf {
  switch (when.kind) {
    case "all-of":
    case "any-of": {
      const parts = when.of.map((part) => weigh(part, law, rules));
      const statuses = parts.map(({ status }) => status);
      const status = when.kind === "all-of" ? best(statuses) : worst(statuses);
      return { status, subjects: parts.flatMap(({ subjects }) => subjects) };
    }
    case "not":
      return weigh(when.of, law, rules);
    case "reading":
      return weigh(takeReading(when, rules.choices).value, law, rules);
    default: {
      const subject = subjectOf(when, rules);
      return { status: law.subjects[subject].status, subjects: [subject] };
    }
  }
}

/**
 * Holds what a ladder punishes for against the law, subject by subject.
 *
 * @internal
 */
export function triggerConformity(ladder: Ladder, law: DisciplineLaw, rules: RulesInForce): AspectConformity {
  const answered = rules.breaches.filter(({ code }) => ladder.answers.includes(code));
  const weighed = answered.map(({ when }) => weigh(when, law, rules));
  const subjects = [...new Set(weighed.flatMap((one) => one.subjects))].map((subject): SubjectConformity => ({
    subject,
    ...law.subjects[subject],
  }));
  return {
    aspect: "trigger",
    status: worst(weighed.map(({ status }) => status)),
    why: {
      id: subjects.map(({ why }) => why.id).join("; "),
      en: subjects.map(({ why }) => why.en ?? why.id).join("; "),
    },
    local: answered.flatMap(({ basis }) => basis),
    national: subjects.flatMap(({ basis }) => basis),
    subjects,
  };
}
