import type { Condition, ConditionLeaf } from "../../assessment/condition.ts";
import type { Reading } from "../../law/reading.ts";
import { type Issue, issueAt } from "../../result.ts";
import type { RuleSet } from "../ruleSet.ts";
import { ownPartOf, partsOf, type Path } from "./placed.ts";

const isReading = (value: unknown): value is Reading<unknown> =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "reading" && "ways" in value;

/**
 * Readings that take a way which is not among theirs. `reading` refuses them; what came as JSON it never saw.
 *
 * @internal
 */
export function brokenReadings(ruleSet: RuleSet): readonly Issue[] {
  const below = (value: unknown, path: Path): readonly Issue[] =>
    partsOf(value, isReading, path).flatMap(({ path: place, part: { code, taken, ways } }) => [
      ...(Object.hasOwn(ways, taken)
        ? []
        : [
            issueAt(
              "unknown-reference",
              [...place, "taken"],
              taken,
              `"${code}" dibaca menurut "${taken}", yang tidak ada di antara pilihannya. Pilih salah satu: ${Object.keys(ways).join(", ")}.`,
              `"${code}" takes "${taken}", which is not among its ways. Choose one of: ${Object.keys(ways).join(", ")}.`,
            ),
          ]),
      ...Object.entries(ways).flatMap(([way, value]) => below(value, [...place, "ways", way])),
    ]);
  return below(ownPartOf(ruleSet), []);
}

/** Readings inside the ways of a reading count too. */
function readingsBelow(value: unknown): readonly Reading<unknown>[] {
  return partsOf(value, isReading).flatMap(({ part }) => [part, ...Object.values(part.ways).flatMap(readingsBelow)]);
}

const COMBINATIONS: readonly string[] = ["all-of", "any-of", "not", "reading"];

/**
 * Every leaf of a condition, also of the ways that are not taken: somebody may take them.
 *
 * @internal
 */
export function everyLeaf<Leaf extends ConditionLeaf>(condition: Condition<Leaf>): readonly Leaf[] {
  const isLeaf = (value: unknown): value is Leaf =>
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    typeof value.kind === "string" &&
    !COMBINATIONS.includes(value.kind);
  return [...new Set(partsOf(condition, isLeaf).map(({ part }) => part))];
}

/**
 * Choices that no ambiguous place offers.
 *
 * @internal
 */
export function choiceIssues(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  const readings = family.flatMap((one) => readingsBelow(ownPartOf(one)));
  return Object.entries(ruleSet.choices ?? {}).flatMap(([code, way]) => {
    const known = readings.filter((one) => one.code === code);
    if (known.some(({ ways }) => Object.hasOwn(ways, way))) return [];
    const ways = known.flatMap((one) => Object.keys(one.ways)).join(", ");
    return [
      issueAt(
        "unknown-reference",
        ["choices", code],
        way,
        known.length === 0
          ? `Tidak ada tempat bermakna ganda "${code}". Perbaiki kodenya.`
          : `"${code}" tidak punya pilihan "${way}". Pilih salah satu: ${ways}.`,
        known.length === 0
          ? `There is no ambiguous place "${code}". Correct the code.`
          : `"${code}" has no way "${way}". Choose one of: ${ways}.`,
      ),
    ];
  });
}
