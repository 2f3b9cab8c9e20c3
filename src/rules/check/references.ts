import type { BreachLeaf } from "../../assessment/breach.ts";
import type { Speaks } from "../../law/since.ts";
import { type Issue, issueAt, warningAt } from "../../result.ts";
import { addDays } from "../../time/arithmetic.ts";
import { earliest } from "../../time/plainDate.ts";
import { knownCodes } from "../codes.ts";
import type { RuleSet } from "../ruleSet.ts";
import type { Path } from "./placed.ts";
import { everyLeaf } from "./readings.ts";
import { firstAsked, firstDayOf, type MeetingDay, speakTogether, spokenFor } from "./speaking.ts";

/** The lists that other entries name by code. */
type NamedList = "reviews" | "breaches" | "merits" | "matters" | "measures" | "obligations" | "bands" | "scales";

/** A code that one entry names and a list has to hold. */
interface Reference {
  readonly path: Path;
  readonly code: string;
  readonly list: NamedList;
  /** When the entry speaks that names it. */
  readonly speaks: Speaks;
}

function named(leaf: BreachLeaf): readonly Pick<Reference, "code" | "list">[] {
  switch (leaf.kind) {
    case "judged":
      return [{ code: leaf.matter, list: "matters" }];
    case "duty-breached":
      return [{ code: leaf.duty, list: "obligations" }];
    case "observed":
      return [{ code: leaf.measure, list: "measures" }];
    case "found":
      return [{ code: leaf.rule, list: "breaches" }];
    case "evaluated-below":
    case "target-missed":
    case "targets-reached":
    case "mean-below":
    case "absorption-below":
    case "priority-programme-not-run":
    case "graded":
    case "holder":
      return [];
  }
}

/** What a ladder answers: a merit where one is called so, otherwise a breach. */
function answered(code: string, family: readonly RuleSet[]): "breaches" | "merits" {
  return family.some(({ merits = [] }) => merits.some((merit) => merit.code === code)) ? "merits" : "breaches";
}

/** Everything that an entry of a rule set names in another list. */
function referencesOf(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Reference[] {
  return [
    ...(["breaches", "merits"] as const).flatMap((list) =>
      (ruleSet[list] ?? []).flatMap(({ at, when, speaks }, index): readonly Reference[] => [
        { path: [list, index, "at"], code: at, list: "reviews", speaks },
        ...everyLeaf(when)
          .flatMap(named)
          .map((one) => ({ ...one, path: [list, index, "when"], speaks })),
      ]),
    ),
    ...(ruleSet.ladders ?? []).flatMap(({ grading, speaks }, index) =>
      grading?.by.kind === "observed"
        ? grading.by.measures.map((code, place): Reference => ({
            path: ["ladders", index, "grading", "by", "measures", place],
            code,
            list: "measures",
            speaks,
          }))
        : [],
    ),
    ...(ruleSet.reviews ?? []).flatMap(({ cadence, speaks }, index) => {
      const ways = cadence.kind === "reading" ? Object.values(cadence.ways) : [cadence];
      return ways.flatMap((way): readonly Reference[] =>
        way.kind === "on-judgement"
          ? [{ path: ["reviews", index, "cadence", "matter"], code: way.matter, list: "matters", speaks }]
          : [],
      );
    }),
    ...(ruleSet.ladders ?? []).flatMap(({ answers, speaks }, index) =>
      answers.map((code, place): Reference => ({
        path: ["ladders", index, "answers", place],
        code,
        list: answered(code, family),
        speaks,
      })),
    ),
    ...(ruleSet.appraisal ?? []).flatMap((regime, index): readonly Reference[] =>
      regime.kind === "score"
        ? [{ path: ["appraisal", index, "scale"], code: regime.scale, list: "bands", speaks: regime.speaks }]
        : [],
    ),
  ];
}

/** Duties are asked for on the day of signing, everything else at the end of the year. */
const MEETING: Readonly<Record<NamedList, MeetingDay>> = {
  reviews: "year-end",
  breaches: "year-end",
  merits: "year-end",
  matters: "year-end",
  measures: "year-end",
  obligations: "any-day",
  bands: "any-day",
  scales: "year-end",
};

/**
 * A code that is not in a list.
 *
 * @internal
 */
export function unknownCode(path: Path, code: string, list: string): Issue {
  return issueAt(
    "unknown-reference",
    path,
    code,
    `"${code}" tidak ada dalam "${list}". Tambahkan di sana, atau perbaiki kodenya.`,
    `"${code}" is not in "${list}". Add it there, or correct the code.`,
  );
}

/** What is named has to be there, at a time at which both speak, and from the first day on which it is asked for. */
function referenceIssue({ path, code, list, speaks }: Reference, family: readonly RuleSet[]): readonly Issue[] {
  const same = family.flatMap((one): readonly { readonly code: string; readonly speaks: Speaks }[] => one[list] ?? []);
  const meant = same.filter((entry) => entry.code === code);
  if (meant.length === 0) return [unknownCode(path, code, list)];
  const when = MEETING[list];
  if (!meant.some((entry) => speakTogether(entry.speaks, speaks, when))) {
    return [
      issueAt(
        "contradiction",
        path,
        code,
        `"${code}" dalam "${list}" tidak pernah berlaku bersamaan dengan ketentuan ini (${spokenFor(speaks)}), sehingga ketentuan ini tidak pernah berakibat. Tambahkan "${code}" untuk waktu itu.`,
        `"${code}" in "${list}" never speaks while this entry does (${spokenFor(speaks)}), so this entry could never take effect. Add "${code}" for that time.`,
      ),
    ];
  }
  const begins = earliest(meant.map((entry) => firstDayOf(entry.speaks)));
  if (begins === undefined || firstAsked(speaks, when) >= begins) return [];
  const before = addDays(begins, -1);
  return [
    warningAt(
      "speaks-too-early",
      path,
      code,
      `Sampai ${before} belum ada "${code}" dalam "${list}", sehingga sampai hari itu ketentuan ini tidak berakibat. Mulai kemudian, atau tambahkan ketentuan yang lebih awal.`,
      `Until ${before} nothing in "${list}" is called "${code}", so until that day this entry has no effect. Begin it later, or add the earlier rule.`,
    ),
  ];
}

/** A level that no scale of that name has. */
function scaleIssue(leaf: BreachLeaf, path: Path, family: readonly RuleSet[]): readonly Issue[] {
  if (leaf.kind !== "evaluated-below") return [];
  const scales = family.flatMap(({ attainment = [], scales: named = [] }) => [
    ...attainment.map((rules) => (Object.hasOwn(rules.scales, leaf.scale) ? rules.scales[leaf.scale] : undefined)),
    ...named.map(({ code, levels }) => (code === leaf.scale ? levels : undefined)),
  ]);
  return scales.some((scale) => scale?.includes(leaf.level))
    ? []
    : [
        issueAt(
          "unknown-reference",
          path,
          leaf.level,
          `Tingkat "${leaf.level}" tidak ada pada skala "${leaf.scale}". Tambahkan skala itu pada "scales".`,
          `The level "${leaf.level}" is not on a scale "${leaf.scale}". Add that scale under "scales".`,
        ),
      ];
}

/** What only can be done is never breached, so nobody ever records a breach of it. */
function optionalDuty(leaf: BreachLeaf, path: Path, family: readonly RuleSet[]): readonly Issue[] {
  if (leaf.kind !== "duty-breached") return [];
  const same = family.flatMap(({ obligations = [] }) => obligations).filter(({ code }) => code === leaf.duty);
  return same.length === 0 || same.some(({ force }) => force === "must")
    ? []
    : [
        issueAt(
          "unreachable",
          path,
          leaf.duty,
          `"${leaf.duty}" hanya dapat dilakukan (force "may"), sehingga tidak pernah dilanggar. Jadikan kewajiban, atau hapus syarat ini.`,
          `"${leaf.duty}" can be done and need not be (force "may"), so it is never breached. Make it a duty, or drop the condition.`,
        ),
      ];
}

/** A step, or an exception from one, that waits for a step or a kind of punishment that nobody can impose. */
function unknownSteps(ruleSet: RuleSet): readonly Issue[] {
  const known = new Set(knownCodes(ruleSet).steps);
  return (ruleSet.ladders ?? []).flatMap((ladder, index) =>
    (["steps", "except"] as const).flatMap((list) =>
      (ladder[list] ?? []).flatMap(({ when }, place) =>
        everyLeaf(when).flatMap((leaf) =>
          leaf.kind !== "imposed" || known.has(leaf.step)
            ? []
            : [unknownCode(["ladders", index, list, place, "when"], leaf.step, "ladders")],
        ),
      ),
    ),
  );
}

/**
 * Everything that entries name and that is not there, never speaks together with them, or begins later than they do.
 *
 * @internal
 */
export function referenceIssues(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  const leaves = (["breaches", "merits"] as const).flatMap((list) =>
    (ruleSet[list] ?? []).flatMap(({ when }, index) =>
      everyLeaf(when).map((leaf) => ({ leaf, path: [list, index, "when"] })),
    ),
  );
  return [
    ...referencesOf(ruleSet, family).flatMap((reference) => referenceIssue(reference, family)),
    ...leaves.flatMap(({ leaf, path }) => [...scaleIssue(leaf, path, family), ...optionalDuty(leaf, path, family)]),
    ...unknownSteps(ruleSet),
  ];
}
