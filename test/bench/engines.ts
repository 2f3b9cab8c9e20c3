/**
 * The decisions left to rule engines. The figures that they decide on are worked out by the straight-line program, which is as friendly to them
 * as can be: what is measured is the decisions alone.
 */
import { Engine } from "json-rules-engine";
import { LogicEngine } from "json-logic-engine";

import type { Dossier } from "./dossier.ts";
import { type Figures, figuresOf, IN_A_ROW, monthsOn, MONTHS_OF_WINDOW, STEPS, TIERS } from "./floor.ts";
import type { Answer } from "./sameWork.ts";

interface Decided {
  readonly step: string | null;
  readonly kind: string | null;
}

function answer({ missed, unmeasured, absent, granted }: Figures, { step, kind }: Decided): Answer {
  const window = granted === undefined ? undefined : monthsOn(granted, MONTHS_OF_WINDOW);
  return { missed, unmeasured, step: step ?? undefined, absent, kind: kind ?? undefined, window };
}

/** The numbers that rules compare. */
function numbersOf({
  missed,
  unmeasured,
  holdsPost,
  imposed,
  absent,
  run,
}: Figures): Readonly<Record<string, unknown>> {
  return { missed: missed.length, unmeasured: unmeasured.length, holdsPost, imposed, absent, run };
}

type Condition = Readonly<Record<"fact" | "operator", string> & Record<"value", unknown>>;

const is = (fact: string, operator: string, value: unknown): Condition => ({ fact, operator, value });

const engine = new Engine();
const rule = (type: string, priority: number, all: readonly Condition[], params: Record<string, string>): void => {
  engine.addRule({ conditions: { all: [...all] }, event: { type, params }, priority });
};
rule("step", 1, [is("missed", "equal", 0), is("unmeasured", "greaterThan", 0)], { code: "await-facts" });
STEPS.forEach((code, place) => {
  const holding = place < 2 ? [is("holdsPost", "equal", true)] : [];
  rule("step", STEPS.length - place, [is("missed", "greaterThan", 0), is("imposed", "lessThan", place), ...holding], {
    code,
  });
});
rule("kind", TIERS.length + 1, [is("run", "greaterThanInclusive", IN_A_ROW)], { code: "PDHTAPS" });
TIERS.forEach(([from, code], place) => {
  rule("kind", TIERS.length - place, [is("absent", "greaterThanInclusive", from)], { code });
});

/** One rule each, tried by priority; the first that holds decides. */
export async function byRulesEngine(dossier: Dossier): Promise<Answer> {
  const figures = figuresOf(dossier);
  const { events } = await engine.run(numbersOf(figures));
  const first = (type: string): string | null => {
    const code: unknown = events.find((event) => event.type === type)?.params?.["code"];
    return typeof code === "string" ? code : null;
  };
  const stuck = figures.missed.length > 0 ? "requires-legal-review" : null;
  return answer(figures, { step: first("step") ?? stuck, kind: first("kind") });
}

const variable = (name: string): unknown => ({ var: name });
const above = (name: string, value: number): unknown => ({ ">": [variable(name), value] });
const below = (name: string, value: number): unknown => ({ "<": [variable(name), value] });
const steps = STEPS.flatMap((code, place) => [
  place < 2 ? { and: [below("imposed", place), variable("holdsPost")] } : below("imposed", place),
  code,
]);
const tiers = TIERS.flatMap(([from, code]) => [above("absent", from - 1), code]);

const compiled = new LogicEngine().build({
  eachKey: {
    step: {
      if: [
        above("missed", 0),
        { if: [...steps, "requires-legal-review"] },
        above("unmeasured", 0),
        "await-facts",
        null,
      ],
    },
    kind: { if: [above("run", IN_A_ROW - 1), "PDHTAPS", ...tiers, null] },
  },
});

// The engine types what it builds as a bare Function.
const decide = compiled as (figures: unknown) => unknown;

const isDecided = (given: unknown): given is Decided => typeof given === "object" && given !== null && "step" in given;

/** The same decisions as one JSON logic expression, compiled. */
export function byJsonLogic(dossier: Dossier): Answer {
  const figures = figuresOf(dossier);
  const decided = decide(numbersOf(figures));
  if (!isDecided(decided)) throw new TypeError("The expression gave no decision.");
  return answer(figures, decided);
}
