import { type Issue, issueAt } from "../../result.ts";
import type { RuleSet } from "../ruleSet.ts";

/** From this number on the second part of a code stands for a city. */
const FIRST_CITY = 71;

/** What the name of a regency or city has to begin with; names are shared, so the word belongs to it. */
function wordFor(region: string): "Kabupaten" | "Kota" | undefined {
  const [, own] = region.split(".");
  if (own === undefined) return undefined;
  return Number(own) < FIRST_CITY ? "Kabupaten" : "Kota";
}

function regionIssues({ region, name }: RuleSet): readonly Issue[] {
  if (region === undefined) return [];
  if (!/^\d\d(?:\.\d\d)?$/u.test(region)) {
    return [
      issueAt(
        "unknown-value",
        ["region"],
        region,
        `"${region}" bukan kode wilayah. Tulis kode resmi provinsi seperti "17", atau kabupaten/kota seperti "17.07".`,
        `"${region}" is no code of a region. Write the official code of a province such as "17", or of a regency or city such as "17.07".`,
      ),
    ];
  }
  const word = wordFor(region);
  return word === undefined || name.startsWith(word)
    ? []
    : [
        issueAt(
          "contradiction",
          ["name"],
          name,
          `Kode ${region} adalah kode ${word.toLowerCase()}, tetapi namanya "${name}". Mulai namanya dengan "${word}", atau perbaiki kodenya.`,
          `The code ${region} is that of a ${word}, but the name is "${name}". Begin the name with "${word}", or correct the code.`,
        ),
      ];
}

/**
 * What is wrong with who a rule set says it is: no id or name, the id of one of its parents, a region that its name does not fit.
 *
 * @internal
 */
export function identityIssues(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  const blank = (["id", "name"] as const).filter((key) => ruleSet[key].trim() === "");
  const taken = family.slice(1).some(({ id }) => id === ruleSet.id);
  return [
    ...blank.map((key) =>
      issueAt("missing", [key], ruleSet[key], `"${key}" kosong. Isilah.`, `"${key}" is empty. Give it a value.`),
    ),
    ...(taken
      ? [
          issueAt(
            "duplicate-id",
            ["id"],
            ruleSet.id,
            `"${ruleSet.id}" juga id induknya. Beri id sendiri.`,
            `"${ruleSet.id}" is the id of a parent too. Give it an id of its own.`,
          ),
        ]
      : []),
    ...regionIssues(ruleSet),
  ];
}
