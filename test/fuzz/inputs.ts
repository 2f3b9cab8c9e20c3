import { storedForm } from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { contohAgreement, contohFacts, kabContoh } from "perjanjian-kinerja/testing";

import type { Chance } from "./chance.ts";

type Path = readonly (string | number)[];
type Makes = (chance: Chance) => unknown;

/** What is read, by the name of its reader. */
export type Sampled = "readAgreement" | "readFacts" | "readRuleSet";

const often: unknown = storedForm(kabContoh);

/** What every reader takes. The large rule set comes up seldom, for it takes long. */
const samples: Readonly<Record<Sampled, readonly [unknown, ...unknown[]]>> = {
  readAgreement: [contohAgreement],
  readFacts: [contohFacts],
  readRuleSet: [often, often, often, often, often, often, often, often, often, storedForm(kabLebong)],
};

const words = [
  ...[
    "",
    " ",
    "x",
    "stunting",
    "pk-2025-dinkes",
    "2025",
    "2025-Q1",
    "2025-Q5",
    "2025-02-29",
    "2025-03-25",
    "9999-99-99",
  ],
  ...[
    "97,5",
    "1.234",
    "1.234.567,8",
    "Rp 1.000.000,-",
    "85 %",
    "-0",
    "1e9",
    "NaN",
    "Infinity",
    "0x10",
    "1".repeat(400),
  ],
  ...[
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "length",
    "kind",
    "signed",
    "actual",
    "all-of",
  ],
  ...[
    "\ud800",
    "\udfff\ud800",
    "\u0000",
    "\u2028",
    "\u{1f600}",
    "\u202e",
    "<script>",
    "${x}",
    "null",
    "a".repeat(5000),
  ],
] as unknown as readonly [string, ...string[]];

const numbers = [0, -0, 1, -1, 0.1, 1e21, -1e308, 5e-324, 2 ** 53, NaN, Infinity, -Infinity, 2025, 1899, 2900] as const;

/** An object that has a property of its own by any name, `__proto__` too, as JSON.parse makes it. */
const owning = (name: string, value: unknown): unknown =>
  Object.defineProperty({}, name, { value, enumerable: true, configurable: true, writable: true });

const scalar: Makes = (chance) =>
  chance.of<Makes>([
    ({ of }) => of(words),
    ({ of }) => of(words),
    ({ of }) => of(numbers),
    ({ of }) => of([null, true, false, undefined]),
    ({ below }) => below(3000),
    ({ of }) => of([10n, Symbol("x"), () => 1, new Date(0), new Map([[1, 2]]), /x/u, Object.create(null) as unknown]),
  ])(chance);

const value = (chance: Chance, depth: number): unknown => {
  if (depth === 0 || chance.below(3) > 0) return scalar(chance);
  const size = chance.below(4);
  if (chance.below(2) === 0) return Array.from({ length: size }, () => value(chance, depth - 1));
  return Object.assign(
    owning(chance.of(words), value(chance, depth - 1)) as object,
    Object.fromEntries(Array.from({ length: size }, () => [`x${chance.of(words)}`, value(chance, depth - 1)])),
  );
};

const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let inner: unknown = 1;
  for (let level = 0; level < depth; level += 1) inner = wrap(inner);
  return inner;
};

const deep: Makes = (chance) =>
  nested(
    chance.of([20, 70, 1000, 100_000]),
    chance.of<(inner: unknown) => unknown>([
      (inner) => [inner],
      (inner) => ({ of: inner }),
      (inner) => ({ kind: "not", of: inner }),
      (inner) => ({ kind: "all-of", of: [inner] }),
      (inner) => owning("__proto__", inner),
    ]),
  );

const huge: Makes = (chance) => {
  const length = chance.of([1000, 20_000]);
  const one = value(chance, 1);
  return chance.of<() => unknown>([
    () => Array.from({ length }, () => one),
    () => Object.fromEntries(Array.from({ length }, (_, index) => [`x${String(index)}`, one])),
    () => "x".repeat(length * 10),
    () => Array.from({ length }, (_, index) => ({ kind: "actual", id: String(index % 7), effectiveOn: "2025-03-01" })),
  ])();
};

const placesOf = (given: unknown, path: Path = []): Path[] => [
  path,
  ...(typeof given === "object" && given !== null
    ? Object.entries(given).flatMap(([key, below]) =>
        placesOf(below, [...path, Array.isArray(given) ? Number(key) : key]),
      )
    : []),
];

const known = new Map<unknown, readonly Path[]>();

/** The places of a sample, looked for once. */
const placesOfSample = (sample: unknown): readonly [Path, ...Path[]] => {
  const found = known.get(sample) ?? placesOf(sample);
  known.set(sample, found);
  return found as unknown as readonly [Path, ...Path[]];
};

const at = (given: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, step) => (inner as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    given,
  );

/** A copy along a path, in which the last step was changed in place. */
const edited = (
  given: unknown,
  path: Path,
  edit: (parent: Record<string | number, unknown>, step: string | number) => void,
): unknown => {
  const [step, ...rest] = path;
  if (step === undefined || typeof given !== "object" || given === null) return given;
  const copy = (Array.isArray(given) ? [...(given as unknown[])] : { ...given }) as Record<string | number, unknown>;
  if (rest.length === 0) edit(copy, step);
  else copy[step] = edited(copy[step], rest, edit);
  return copy;
};

const mutation = (chance: Chance, given: unknown, sample: unknown, put: Makes): unknown => {
  const place = chance.of(placesOfSample(sample));
  if (place.length === 0) return chance.below(20) === 0 ? put(chance) : given;
  return edited(given, place, (parent, step) => {
    const way = chance.below(7);
    if (way === 0) Reflect.deleteProperty(parent, step);
    else if (way === 1 && !Array.isArray(parent))
      Object.defineProperty(parent, chance.of(words), { value: put(chance), enumerable: true, configurable: true });
    else if (way === 2) parent[step] = at(sample, chance.of(placesOfSample(sample)));
    else if (way === 3 && Array.isArray(parent)) parent.push(parent[step]);
    else if (way === 4 && typeof parent[step] === "number") parent[step] = String(parent[step]);
    else parent[step] = put(chance);
  });
};

const mutated =
  (put: Makes) =>
  (chance: Chance, sample: unknown): unknown => {
    let made = sample;
    for (let times = 1 + chance.below(2) * chance.below(3); times > 0; times -= 1)
      made = mutation(chance, made, sample, put);
    return made;
  };

type Kind = "anything" | "mutated" | "polluted" | "deep" | "huge";

const making: Readonly<Record<Kind, (chance: Chance, sample: unknown) => unknown>> = {
  anything: (chance) => value(chance, 4),
  mutated: mutated((chance) => value(chance, 2)),
  polluted: mutated(({ of }) =>
    owning(of(["__proto__", "constructor", "prototype"]), { polluted: true, kind: "signed" }),
  ),
  deep: mutated(deep),
  huge: mutated(huge),
};

/** An input for a reader of data, with what kind of input it is. */
export function inputFor(reader: Sampled, chance: Chance): { readonly kind: Kind; readonly input: unknown } {
  const lot = chance.below(10_000);
  const kind = lot < 3 ? "huge" : lot < 13 ? "deep" : lot < 1000 ? "polluted" : lot < 2000 ? "anything" : "mutated";
  return { kind, input: making[kind](chance, chance.of(samples[reader])) };
}

const texts = Object.values(samples).map(([sample]) => JSON.stringify(sample)) as [string, ...string[]];

/** A text for `readJson`: JSON with pieces cut out, doubled, or put in. */
export function textFor(chance: Chance): string {
  if (chance.below(2000) === 0) return chance.of(["[", '{"a":', '"\\', "[[]"]).repeat(chance.of([1000, 100_000]));
  const whole = chance.of(texts);
  const from = chance.below(whole.length);
  const text = whole.slice(from, from + chance.below(300));
  const cut = chance.below(text.length + 1);
  const piece = chance.of([
    "",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"',
    "\\",
    "\\u12",
    "\n",
    "\ud800",
    "-",
    "1e",
    "nul",
    "01",
    text.slice(0, 40),
  ]);
  return text.slice(0, cut) + piece + text.slice(cut + chance.below(3));
}

/** A text for `readNumber`. */
export function numeralFor(chance: Chance): string {
  const parts = [
    "0",
    "1",
    "25",
    "000",
    ".",
    ",",
    "-",
    "−",
    " ",
    "%",
    "Rp",
    ",-",
    "persen",
    "e",
    "\u00a0",
    "x",
    "1".repeat(50),
  ] as const;
  const text = Array.from({ length: chance.below(9) }, () => chance.of(parts)).join("");
  return chance.below(1000) === 0 ? text.repeat(10_000) : text;
}
