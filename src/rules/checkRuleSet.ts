import { appraisalIssues } from "../assessment/appraisalIssues.ts";
import { checkBandScale } from "../assessment/bandIssues.ts";
import type { BreachLeaf } from "../assessment/breach.ts";
import { type Condition, type ConditionLeaf, leavesOf } from "../assessment/condition.ts";
import type { Reading } from "../law/reading.ts";
import type { Grounds } from "../law/since.ts";
import { type Issue, issueAt } from "../result.ts";
import { periodEnd } from "../time/period.ts";
import { calendarIssues } from "./calendarIssues.ts";
import { punishmentKindsOf } from "./codes.ts";
import { disciplineIssues, disciplineReadings } from "./disciplineIssues.ts";
import { type ListSlices, listSlices, nationalSlices, type RuleSet, singleSlices } from "./ruleSet.ts";

type Path = readonly (string | number)[];

/** The rule set and everything it extends, nearest first. */
function lineageOf(ruleSet: RuleSet): readonly RuleSet[] {
  return ruleSet.parent === undefined ? [ruleSet] : [ruleSet, ...lineageOf(ruleSet.parent)];
}

type PlacedEntry = Grounds & { readonly code?: string };

function entriesOf(ruleSet: RuleSet): readonly { readonly slice: string; readonly entries: readonly PlacedEntry[] }[] {
  return [...singleSlices, ...listSlices].map((slice) => ({ slice, entries: ruleSet[slice] ?? [] }));
}

function spoken({ speaks }: Grounds): string {
  return speaks.kind === "since" ? speaks.from : String(speaks.year);
}

function unlistedSources(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  const listed = new Set(family.flatMap(({ sources }) => Object.keys(sources)));
  return entriesOf(ruleSet).flatMap(({ slice, entries }) =>
    entries.flatMap(({ basis }, index) =>
      basis.flatMap(({ source }, place) =>
        listed.has(source)
          ? []
          : [
              issueAt(
                "unknown-reference",
                [slice, index, "basis", place, "source"],
                source,
                `Sumber "${source}" tidak ada dalam daftar "sources". Tambahkan sumber itu di sana, atau perbaiki kuncinya.`,
                `The source "${source}" is not listed under "sources". Add it there, or correct the key.`,
              ),
            ],
      ),
    ),
  );
}

function doubledEntries(ruleSet: RuleSet): readonly Issue[] {
  return entriesOf(ruleSet).flatMap(({ slice, entries }) => {
    const keys = entries.map(
      (entry) => `${entry.code ?? ""} ${entry.speaks.kind} ${spoken(entry)} ${entry.binds ?? "everyone"}`,
    );
    return entries.flatMap((entry, index) =>
      keys.indexOf(keys[index] ?? "") === index
        ? []
        : [
            issueAt(
              "duplicate-id",
              [slice, index],
              entry.code ?? spoken(entry),
              `"${slice}" memuat dua ketentuan ${entry.code === undefined ? "" : `"${entry.code}" `}untuk ${spoken(entry)}. Gabungkan, atau bedakan hari atau kodenya.`,
              `"${slice}" has two entries ${entry.code === undefined ? "" : `"${entry.code}" `}for ${spoken(entry)}. Merge them, or tell them apart by day or code.`,
            ),
          ],
    );
  });
}

function unknownCode(path: Path, code: string, list: keyof ListSlices): Issue {
  return issueAt(
    "unknown-reference",
    path,
    code,
    `"${code}" tidak ada dalam "${list}". Tambahkan di sana, atau perbaiki kodenya.`,
    `"${code}" is not in "${list}". Add it there, or correct the code.`,
  );
}

function leafIssue(leaf: BreachLeaf, path: Path, family: readonly RuleSet[]): readonly Issue[] {
  switch (leaf.kind) {
    case "judged":
      return codesOf(family, "matters").has(leaf.matter) ? [] : [unknownCode(path, leaf.matter, "matters")];
    case "duty-breached":
      return codesOf(family, "obligations").has(leaf.duty) ? [] : [unknownCode(path, leaf.duty, "obligations")];
    case "evaluated-below": {
      const scales = [
        ...family.flatMap(({ attainment }) => attainment ?? []).map((rules) => rules.scales[leaf.scale]),
        ...family
          .flatMap((one) => one.scales ?? [])
          .map(({ code, levels }) => (code === leaf.scale ? levels : undefined)),
      ];
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
    case "observed":
      return codesOf(family, "measures").has(leaf.measure) ? [] : [unknownCode(path, leaf.measure, "measures")];
    case "found":
      return codesOf(family, "breaches").has(leaf.rule) ? [] : [unknownCode(path, leaf.rule, "breaches")];
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

/** Every leaf, also of the ways that are not taken: somebody may take them. */
function everyLeaf<Leaf extends ConditionLeaf>(condition: Condition<Leaf>): readonly Leaf[] {
  const ways = readingsIn(condition);
  const all = ways.flatMap(({ code, ways: named }) => Object.keys(named).map((way) => ({ [code]: way })));
  return [...new Set([leavesOf(condition), ...all.map((choices) => leavesOf(condition, choices))].flat())];
}

/** An entry that ends before it begins never speaks. */
function reversedEntries(ruleSet: RuleSet): readonly Issue[] {
  return entriesOf(ruleSet).flatMap(({ slice, entries }) =>
    entries.flatMap(({ speaks }, index) =>
      speaks.kind === "since" && speaks.until !== undefined && speaks.until < speaks.from
        ? [
            issueAt(
              "contradiction",
              [slice, index, "speaks", "until"],
              speaks.until,
              `Ketentuan ini berakhir (${speaks.until}) sebelum mulai (${speaks.from}). Perbaiki salah satu tanggalnya.`,
              `This entry ends (${speaks.until}) before it begins (${speaks.from}). Correct one of the days.`,
            ),
          ]
        : [],
    ),
  );
}

function reviewIssues(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  return (ruleSet.reviews ?? []).flatMap(({ cadence }, index) => {
    const ways = cadence.kind === "reading" ? Object.values(cadence.ways) : [cadence];
    return ways.flatMap((way) =>
      way.kind !== "on-judgement" || codesOf(family, "matters").has(way.matter)
        ? []
        : [unknownCode(["reviews", index, "cadence", "matter"], way.matter, "matters")],
    );
  });
}

function codesOf(
  family: readonly RuleSet[],
  slice: "reviews" | "breaches" | "merits" | "matters" | "measures" | "obligations" | "bands",
): ReadonlySet<string> {
  return new Set(family.flatMap((ruleSet) => (ruleSet[slice] ?? []).map(({ code }) => code)));
}

function breachIssues(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  return (ruleSet.breaches ?? []).flatMap(({ at, when }, index) => [
    ...(codesOf(family, "reviews").has(at) ? [] : [unknownCode(["breaches", index, "at"], at, "reviews")]),
    ...everyLeaf(when).flatMap((leaf) => leafIssue(leaf, ["breaches", index, "when"], family)),
  ]);
}

/** Issues of a rule by itself, at the place of its entry. */
function placed(issues: readonly Issue[], ...place: Path): readonly Issue[] {
  return issues.map((one) => ({ ...one, path: [...place, ...one.path] }));
}

function bandIssues(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  return [
    ...(ruleSet.bands ?? []).flatMap((scale, index) => placed(checkBandScale(scale), "bands", index)),
    ...(ruleSet.appraisal ?? []).flatMap((regime, index) => [
      ...placed(appraisalIssues(regime), "appraisal", index),
      ...(regime.kind === "matrix" || codesOf(family, "bands").has(regime.scale)
        ? []
        : [unknownCode(["appraisal", index, "scale"], regime.scale, "bands")]),
    ]),
  ];
}

/** A breach for one year needs a review that speaks in that year, or it would never be judged. */
function unreviewed(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  const reviews = family.flatMap((one) => one.reviews ?? []);
  return (ruleSet.breaches ?? []).flatMap(({ at, speaks }, index) => {
    const same = reviews.filter(({ code }) => code === at);
    const year = speaks.kind === "for-year" ? speaks.year : undefined;
    const spoken = same.some((review) =>
      review.speaks.kind === "since"
        ? year === undefined || review.speaks.from <= periodEnd(`${year}`)
        : year === undefined || review.speaks.year === year,
    );
    if (same.length === 0 || spoken) return [];
    return [
      issueAt(
        "contradiction",
        ["breaches", index, "at"],
        at,
        `Evaluasi "${at}" tidak berlaku pada tahun ${String(year)}, sehingga pelanggaran ini tidak pernah dinilai. Tambahkan evaluasi untuk tahun itu.`,
        `The review "${at}" does not speak in ${String(year)}, so this breach would never be judged. Add a review for that year.`,
      ),
    ];
  });
}

function ladderIssues(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  const stepCodes = new Set([
    ...family.flatMap(({ ladders }) => ladders ?? []).flatMap(({ steps }) => steps.map(({ code }) => code)),
    ...family.flatMap(punishmentKindsOf).map(({ code }) => code),
  ]);
  return (ruleSet.ladders ?? []).flatMap(({ answers, steps }, index) => [
    ...answers.flatMap((rule, place) =>
      codesOf(family, "breaches").has(rule) || codesOf(family, "merits").has(rule)
        ? []
        : [unknownCode(["ladders", index, "answers", place], rule, "breaches")],
    ),
    ...steps.flatMap((step, place) =>
      everyLeaf(step.when).flatMap((leaf) =>
        leaf.kind !== "imposed" || stepCodes.has(leaf.step)
          ? []
          : [unknownCode(["ladders", index, "steps", place, "when"], leaf.step, "ladders")],
      ),
    ),
    ...steps.flatMap((step, place) => {
      const below = steps[place - 1];
      const path = ["ladders", index, "steps", place];
      return [
        ...(below === undefined || below.rank <= step.rank
          ? []
          : [
              issueAt(
                "contradiction",
                [...path, "rank"],
                step.rank,
                `Langkah "${step.code}" berada di atas "${below.code}" tetapi lebih ringan. Urutkan dari yang paling ringan.`,
                `The step "${step.code}" stands above "${below.code}" but is lighter. Order the steps from the lightest.`,
              ),
            ]),
        ...(steps.findIndex(({ code }) => code === step.code) === place
          ? []
          : [
              issueAt(
                "duplicate-id",
                [...path, "code"],
                step.code,
                `Langkah "${step.code}" ada dua kali. Beri setiap langkah kode sendiri.`,
                `The step "${step.code}" is there twice. Give every step a code of its own.`,
              ),
            ]),
      ];
    }),
  ]);
}

/** No local rule speaks on what only national law can say. */
function nationalIssues(ruleSet: RuleSet): readonly Issue[] {
  return nationalSlices.flatMap((slice) =>
    ruleSet.parent === undefined || (ruleSet[slice] ?? []).length === 0
      ? []
      : [
          issueAt(
            "contradiction",
            [slice],
            slice,
            `"${slice}" hanya dapat diatur hukum nasional. Hapus dari ketentuan daerah.`,
            `Only national law speaks on "${slice}". Remove it from the local rules.`,
          ),
        ],
  );
}

/** A decision is recorded under a step's code alone, so one code stands for one effect, in every year and above. */
function effectIssues(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  const steps = (ruleSet.ladders ?? []).flatMap((ladder, index) =>
    ladder.steps.map((step, place) => ({ step, path: ["ladders", index, "steps", place, "effect"] })),
  );
  const kinds = family.flatMap(punishmentKindsOf);
  const above = family
    .slice(1)
    .flatMap(({ ladders }) => ladders ?? [])
    .flatMap((ladder) => ladder.steps);
  return steps.flatMap(({ step, path }) => {
    const known = [...kinds, ...above, ...steps.map((one) => one.step)].find(({ code }) => code === step.code) ?? step;
    return JSON.stringify(known.effect) === JSON.stringify(step.effect)
      ? []
      : [
          issueAt(
            "contradiction",
            path,
            step.effect,
            `Langkah "${step.code}" sudah ada dengan akibat lain. Satu kode berarti satu akibat; beri langkah ini kode sendiri.`,
            `The step "${step.code}" is there already with another effect. One code stands for one effect; give this step its own.`,
          ),
        ];
  });
}

function readingsIn(condition: Condition<ConditionLeaf>): readonly Reading<unknown>[] {
  if ("ways" in condition) return [condition, ...Object.values(condition.ways).flatMap(readingsIn)];
  if (!("of" in condition)) return [];
  return "kind" in condition.of ? readingsIn(condition.of) : condition.of.flatMap(readingsIn);
}

/** Every ambiguous place that can be chosen at, with its ways. */
function readingsOf(family: readonly RuleSet[]): readonly Reading<unknown>[] {
  return family.flatMap((one) => [...disciplineReadings(one), ...readingsOfOne(one)]);
}

function readingsOfOne(one: RuleSet): readonly Reading<unknown>[] {
  const { bands, appraisal, breaches, merits, reviews, ladders, placement } = one;
  return [
    ...(placement ?? []).flatMap(({ afterPassing }) => (typeof afterPassing === "string" ? [] : [afterPassing])),
    ...(merits ?? []).flatMap(({ when }) => readingsIn(when)),
    ...(bands ?? []).flatMap((scale) => ("kind" in scale.bands ? [scale.bands] : [])),
    ...(appraisal ?? []).flatMap((regime) =>
      regime.kind === "score" && typeof regime.conversion.rounding !== "string" ? [regime.conversion.rounding] : [],
    ),
    ...(breaches ?? []).flatMap(({ when }) => readingsIn(when)),
    ...(reviews ?? []).flatMap(({ cadence }) => (cadence.kind === "reading" ? [cadence] : [])),
    ...(ladders ?? []).flatMap(({ steps }) =>
      steps.flatMap(({ when, effect }) => [
        ...readingsIn(when),
        ...(effect.kind === "rank-lowered" && typeof effect.by !== "string" ? [effect.by] : []),
      ]),
    ),
  ];
}

function choiceIssues(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  const readings = readingsOf(family);
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

/**
 * Everything in which a rule set contradicts itself, all at once, each with its place and what to do. An empty list is a clean bill.
 *
 * @example
 * checkRuleSet(kabContoh) // => []
 * @example
 * checkRuleSet({ id: "kabBaru", name: "Kabupaten Baru", sources: {}, documents: [forYear(2025, { kinds: ["skp"], basis: cite("PK-2025") })] })[0]?.path
 * // => ["documents", 0, "basis", 0, "source"]
 */
export function checkRuleSet(ruleSet: RuleSet): readonly Issue[] {
  const family = lineageOf(ruleSet);
  return [
    ...unlistedSources(ruleSet, family),
    ...doubledEntries(ruleSet),
    ...reversedEntries(ruleSet),
    ...reviewIssues(ruleSet, family),
    ...bandIssues(ruleSet, family),
    ...breachIssues(ruleSet, family),
    ...unreviewed(ruleSet, family),
    ...ladderIssues(ruleSet, family),
    ...nationalIssues(ruleSet),
    ...effectIssues(ruleSet, family),
    ...(ruleSet.calendar ?? []).flatMap((rule, index) => placed(calendarIssues(rule), "calendar", index)),
    ...disciplineIssues(ruleSet),
    ...choiceIssues(ruleSet, family),
  ];
}
