import { type Issue, issueAt } from "../../result.ts";
import type { Duration } from "../../time/duration.ts";
import type { RuleSet } from "../ruleSet.ts";
import { ownPartOf, partsOf, type Path } from "./placed.ts";
import { firstDayOf, lastDayOf } from "./speaking.ts";

const isDuration = (value: unknown): value is Duration =>
  typeof value === "object" && value !== null && "unit" in value && "count" in value;

/** A length of time that is none would end before it begins, or never. */
function endless(ruleSet: RuleSet): readonly Issue[] {
  return partsOf(ownPartOf(ruleSet), isDuration).flatMap(({ path, part: { unit, count } }) =>
    Number.isSafeInteger(count) && count > 0 && ["days", "months", "years"].includes(unit)
      ? []
      : [
          issueAt(
            "contradiction",
            path,
            { unit, count },
            `${String(count)} ${unit} bukan jangka waktu, sehingga tidak pernah berakhir atau mulai. Tulis bilangan bulat di atas 0, dalam "days", "months", atau "years".`,
            `${String(count)} ${unit} is no length of time, so it could never end or begin. Write a whole number above 0, of "days", "months" or "years".`,
          ),
        ],
  );
}

function neverBegins(path: Path, received: unknown, id: string, en: string): Issue {
  return issueAt(
    "unreachable",
    path,
    received,
    `Kesempatan memperbaiki kinerja ini tidak pernah dapat mulai: ${id}. Lengkapi, atau hapus ketentuannya agar berlaku yang di atasnya.`,
    `This time to improve could never begin: ${en}. Complete it, or drop the entry so that the one above speaks.`,
  );
}

/** A last day that a rule names and that lies before its own first day: the time would end before it could begin. */
function overBefore(ruleSet: RuleSet): readonly Issue[] {
  return (ruleSet.remediation ?? []).flatMap(({ window, speaks }, index) =>
    !("until" in window) || window.until > firstDayOf(speaks)
      ? []
      : [
          issueAt(
            "contradiction",
            ["remediation", index, "window", "until"],
            window.until,
            `Kesempatan ini berakhir (${window.until}) sebelum ketentuannya mulai berlaku (${firstDayOf(speaks)}). Perbaiki salah satunya.`,
            `This time to improve ends (${window.until}) before its rule begins to speak (${firstDayOf(speaks)}). Correct one of the days.`,
          ),
        ],
  );
}

/** A time to improve that opens for nobody. */
function unopened(ruleSet: RuleSet): readonly Issue[] {
  return (ruleSet.remediation ?? []).flatMap(({ covers, employments }, index) => {
    const path = ["remediation", index];
    return [
      ...(covers.length > 0
        ? []
        : [neverBegins([...path, "covers"], covers, "tidak ada pejabat yang dicakup", "nobody is covered")]),
      ...(employments.length > 0
        ? []
        : [
            neverBegins(
              [...path, "employments"],
              employments,
              "tidak ada jenis kepegawaian yang dicakup",
              "no kind of employment is covered",
            ),
          ]),
      ...covers.flatMap(({ levels, shownBy, grades, doubtful }, place) => [
        ...(levels.length > 0
          ? []
          : [
              neverBegins(
                [...path, "covers", place, "levels"],
                levels,
                "tidak ada jenjang jabatan yang disebut",
                "no level of post is named",
              ),
            ]),
        ...(shownBy !== "grade" || grades.length + doubtful.length > 0
          ? []
          : [
              neverBegins(
                [...path, "covers", place, "grades"],
                grades,
                "ditunjukkan oleh predikat, tetapi tidak ada predikat yang disebut",
                "it is shown by the predicate, and no predicate is named",
              ),
            ]),
      ]),
    ];
  });
}

/** A review on a day on which its rule does not speak never takes place. */
function outOfTime(ruleSet: RuleSet): readonly Issue[] {
  return (ruleSet.reviews ?? []).flatMap(({ cadence, speaks }, index) => {
    const ways = cadence.kind === "reading" ? Object.values(cadence.ways) : [cadence];
    return ways.flatMap((way) =>
      way.kind !== "on-day" || (way.day >= firstDayOf(speaks) && way.day <= lastDayOf(speaks))
        ? []
        : [
            issueAt(
              "contradiction",
              ["reviews", index, "cadence", "day"],
              way.day,
              `Evaluasi pada ${way.day} berada di luar waktu berlakunya ketentuan ini. Perbaiki tanggalnya, atau waktu berlakunya.`,
              `The review on ${way.day} lies outside the time in which this entry speaks. Correct the day, or when the entry speaks.`,
            ),
          ],
    );
  });
}

/**
 * Times that cannot end or begin.
 *
 * @internal
 */
export function windowIssues(ruleSet: RuleSet): readonly Issue[] {
  return [...endless(ruleSet), ...overBefore(ruleSet), ...unopened(ruleSet), ...outOfTime(ruleSet)];
}
