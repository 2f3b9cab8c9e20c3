import { followsFrom } from "../../consequence/ladder/followsFrom.ts";
import type { ConsequenceStep } from "../../consequence/ladder/ladder.ts";
import type { Choices } from "../../law/reading.ts";
import { type Issue, issueAt, warningAt } from "../../result.ts";
import type { RuleSet } from "../ruleSet.ts";
import { unknownCode } from "./references.ts";
import { type PlacedStep, stepsOf } from "./steps.ts";

function lighter({ ladder, step, place, path }: PlacedStep): readonly Issue[] {
  const below = ladder.steps[place - 1];
  return below === undefined || below.rank <= step.rank
    ? []
    : [
        issueAt(
          "contradiction",
          [...path, "rank"],
          step.rank,
          `Langkah "${step.code}" berada di atas "${below.code}" tetapi lebih ringan. Urutkan dari yang paling ringan.`,
          `The step "${step.code}" stands above "${below.code}" but is lighter. Order the steps from the lightest.`,
        ),
      ];
}

function repeated({ ladder, step, place, path }: PlacedStep): readonly Issue[] {
  return ladder.steps.findIndex(({ code }) => code === step.code) === place
    ? []
    : [
        issueAt(
          "duplicate-id",
          [...path, "code"],
          step.code,
          `Langkah "${step.code}" ada dua kali. Beri setiap langkah kode sendiri.`,
          `The step "${step.code}" is there twice. Give every step a code of its own.`,
        ),
      ];
}

/** A step that a source does not name can be another one; two that are named and do the same are one. */
function idle({ ladder, step, place, path }: PlacedStep): readonly Issue[] {
  const said = ({ when, effect, mode, by }: ConsequenceStep): string => JSON.stringify([when, effect, mode, by]);
  const same = ladder.steps
    .slice(0, place)
    .find((one) => one.rank >= step.rank && one.effect.kind !== "not-said" && said(one) === said(step));
  return same === undefined
    ? []
    : [
        issueAt(
          "unreachable",
          path,
          step.code,
          `Langkah "${step.code}" sama dengan "${same.code}": syarat, akibat, cara, pejabat, dan bobotnya sama. Hapus salah satunya, atau bedakan.`,
          `The step "${step.code}" is the same as "${same.code}": same condition, effect, mode, office and rank. Drop one of them, or tell them apart.`,
        ),
      ];
}

/** A step that is never the next one, whatever was imposed before and whatever is known of the official. */
function unreachable(placed: PlacedStep, choices: Choices): readonly Issue[] {
  const { ladder, step, place, path } = placed;
  // A number picks the step there, and no step before it comes first.
  if (ladder.grading !== undefined) return [];
  const before = Array.from({ length: place + 1 }, (_, index) => index - 1);
  return before.some((last) => followsFrom(last, placed, choices))
    ? []
    : [
        issueAt(
          "unreachable",
          [...path, "when"],
          step.code,
          `Langkah "${step.code}" tidak pernah menjadi langkah berikutnya: syaratnya tidak mungkin terpenuhi, atau langkah sebelumnya selalu mendahuluinya atau mengakhiri hubungan kerja. Perbaiki syarat atau urutannya.`,
          `The step "${step.code}" is never the next one: its condition cannot hold, or a step below it always comes first or ends the employment. Correct its condition or the order.`,
        ),
      ];
}

/** Where a number picks the step, every step has its line, each beyond the one before it, so that no number lies between two. */
function ungraded({ ladder: { grading, steps }, step, place, path }: PlacedStep): readonly Issue[] {
  if (grading === undefined) return [];
  const line = grading.at[step.code];
  const before = steps[place - 1];
  const lower = before === undefined ? undefined : grading.at[before.code];
  const beyond = (a: number, b: number): boolean => (grading.worse === "higher" ? a > b : a < b);
  if (line !== undefined && Number.isFinite(line) && (lower === undefined || beyond(line, lower))) return [];
  return [
    issueAt(
      "contradiction",
      [...path.slice(0, 2), "grading", "at", step.code],
      line,
      `Langkah "${step.code}" tidak punya batas sendiri yang lebih berat daripada langkah sebelumnya. Isi "at" untuk setiap langkah, dari yang paling ringan.`,
      `The step "${step.code}" has no line of its own beyond that of the step before it. Fill "at" for every step, from the lightest.`,
    ),
  ];
}

/** An exception from a step, or a line for one, that the ladder does not have. */
function unknownSteps({ ladders = [] }: RuleSet): readonly Issue[] {
  return ladders.flatMap(({ except = [], grading, steps }, index) =>
    [
      ...except.map(({ skip }, place) => ({ code: skip, path: ["except", place, "skip"] })),
      ...Object.keys(grading?.at ?? {}).map((code) => ({ code, path: ["grading", "at", code] })),
    ]
      .filter((named) => !steps.some(({ code }) => code === named.code))
      .map(({ code, path }) => unknownCode(["ladders", index, ...path], code, "steps")),
  );
}

/** A ladder that answers nothing, or with nothing; it stands for "nothing follows", or something was forgotten. */
function empty({ ladders = [] }: RuleSet): readonly Issue[] {
  return ladders.flatMap(({ code, answers, steps }, index) =>
    [
      ...(answers.length > 0
        ? []
        : [{ key: "answers", id: "pelanggaran yang dijawabnya", en: "the breaches it answers" }]),
      ...(steps.length > 0 ? [] : [{ key: "steps", id: "langkah-langkahnya", en: "its steps" }]),
    ].map(({ key, id, en }) =>
      warningAt(
        "missing",
        ["ladders", index, key],
        [],
        `Jenjang "${code}" tidak menghasilkan apa pun. Tulis ${id} pada "${key}", kecuali memang tidak ada akibatnya.`,
        `The ladder "${code}" comes to nothing. Write ${en} under "${key}", unless nothing is meant to follow.`,
      ),
    ),
  );
}

function anonymous({ step, path }: PlacedStep): readonly Issue[] {
  return step.by.trim() !== ""
    ? []
    : [
        issueAt(
          "missing",
          [...path, "by"],
          step.by,
          `Langkah "${step.code}" tidak menyebut siapa yang menjatuhkan atau mengusulkannya. Tulis jabatannya pada "by", misalnya "bupati".`,
          `The step "${step.code}" does not say who decides or proposes it. Write the office under "by", such as "bupati".`,
        ),
      ];
}

/**
 * Everything in which a ladder contradicts itself: a step lighter than the one below it, twice, the same as another, never the next one, or
 * without anybody to decide it; and, to be looked at, a ladder without steps or without anything to answer.
 *
 * @internal
 */
export function ladderIssues(ruleSet: RuleSet, choices: Choices): readonly Issue[] {
  const steps = stepsOf(ruleSet);
  const unique = steps.filter((one) => repeated(one).length === 0);
  return [
    ...steps.flatMap((one) => [...lighter(one), ...repeated(one), ...anonymous(one), ...ungraded(one)]),
    ...unknownSteps(ruleSet),
    ...empty(ruleSet),
    ...unique.flatMap((one) => [...idle(one), ...unreachable(one, choices)]),
  ];
}
