import type { PerformanceAgreement } from "../agreement/agreement.ts";
import type { ActualFact } from "../agreement/performanceFacts.ts";
import type { Fact } from "../agreement/facts.ts";
import type { Indicator, Target } from "../agreement/indicator.ts";
import { isPeriod, isWithin, type Period } from "../time/period.ts";
import { sentence } from "./contradictions.ts";
import type { Check, Draft } from "./draft.ts";
import { entries, type Entry, property, repeated } from "./look.ts";
import type { Path } from "./place.ts";
import { show } from "./place.ts";
import { checkCounts, checkRepeats } from "./records.ts";
import { textForNumber, trouble } from "./sentences.ts";

/** What was promised of one indicator, in any version. */
interface Promised {
  readonly name: string;
  readonly scale: string;
  readonly targets: readonly (readonly [Period, Target])[];
}

/** What facts may refer to in one agreement. */
interface Known {
  readonly years: readonly (readonly [first: number, last: number])[];
  readonly indicators: ReadonlyMap<string, Promised>;
  readonly programmes: ReadonlySet<string>;
}

function targetsOf({ targets }: Indicator): Promised["targets"] {
  return Object.entries<Target | undefined>(targets).flatMap(([period, target]) =>
    target !== undefined && isPeriod(period) ? [[period, target] as const] : [],
  );
}

function known(agreements: readonly PerformanceAgreement[]): Known {
  const versions = agreements.flatMap((agreement) => [agreement, ...agreement.revisions]);
  const indicators = new Map<string, Promised>();
  for (const indicator of versions
    .flatMap(({ objectives }) => objectives)
    .flatMap((objective) => objective.indicators)) {
    const { id, name, scale = "" } = indicator;
    indicators.set(id, { name, scale, targets: [...(indicators.get(id)?.targets ?? []), ...targetsOf(indicator)] });
  }
  const years = agreements.map(({ year, lastYear = year }) => [year, lastYear] as const);
  return {
    years,
    indicators,
    programmes: new Set(versions.flatMap(({ programmes = [] }) => programmes).map(({ id }) => id)),
  };
}

/** The targets that a figure for a period answers: its own, or else those inside or around it. */
function answered(targets: Promised["targets"], period: Period): Promised["targets"] {
  const own = targets.filter(([each]) => each === period);
  return own.length > 0 ? own : targets.filter(([each]) => isWithin(period, each) || isWithin(each, period));
}

const SHOWN = 10;

/** The first few; a message is no place for a whole list, and this is asked for every reference that is wrong. */
function names(ids: Iterable<string>): readonly string[] {
  const some: string[] = [];
  for (const id of ids) {
    if (some.length === SHOWN) break;
    some.push(id);
  }
  return some;
}

const inAgreement = (id: string) => ({ id: `dalam perjanjian ${show(id)}`, en: `in agreement ${show(id)}` });

function checkActual(fact: ActualFact, { name, scale, targets }: Promised, path: Path): readonly Draft[] {
  const { period, value } = fact;
  const found = answered(targets, period);
  if (found.length === 0) {
    const periods = [...new Set(targets.map(([own]) => own))];
    return [
      {
        path: [...path, "period"],
        received: period,
        trouble: trouble.periodWithoutTarget(name, fact.agreement, period, periods),
      },
    ];
  }
  const at = [...path, "value"];
  const levels = found.filter(([, target]) => typeof target === "string").length;
  if (typeof value === "number" && levels === found.length) {
    return [{ path: at, received: value, trouble: sentence.figureForLevel(name, scale) }];
  }
  return typeof value === "string" && levels === 0
    ? [{ path: at, received: value, trouble: textForNumber(at, value) }]
    : [];
}

/** What is to be reached in a time to improve is an indicator of that year; where no agreement of the year was given, nobody can tell. */
function checkRemediated(fact: Fact, agreements: ReadonlyMap<string, Known>, path: Path): readonly Draft[] {
  if (fact.kind !== "remediation-figure" && fact.kind !== "remediation-granted") return [];
  const ofYear = [...agreements.values()].filter(({ years }) =>
    years.some(([first, last]) => first <= fact.year && fact.year <= last),
  );
  if (ofYear.length === 0) return [];
  const within = { id: `dalam perjanjian tahun ${String(fact.year)}`, en: `in an agreement of ${String(fact.year)}` };
  const named: readonly (readonly [id: string, at: Path])[] =
    fact.kind === "remediation-figure"
      ? [[fact.indicator, [...path, "indicator"]]]
      : Object.keys(fact.targets ?? {}).map((id) => [id, [...path, "targets", id]]);
  return named
    .filter(([id]) => !ofYear.some(({ indicators }) => indicators.has(id)))
    .map(([id, at]) => ({
      path: at,
      received: id,
      trouble: trouble.unknownReference(
        { id: "Indikator", en: "indicator" },
        id,
        within,
        names(ofYear[0]?.indicators.keys() ?? []),
      ),
    }));
}

function checkEvent(fact: Fact, agreements: ReadonlyMap<string, Known>, path: Path): readonly Draft[] {
  const counted = [...checkCounts(fact, path), ...checkRemediated(fact, agreements, path)];
  if (!("agreement" in fact)) return counted;
  const own = agreements.get(fact.agreement);
  if (own === undefined) {
    const given = { id: "di antara perjanjian yang diberikan", en: "among the agreements given" };
    const says = trouble.unknownReference(
      { id: "Perjanjian", en: "agreement" },
      fact.agreement,
      given,
      names(agreements.keys()),
    );
    return [{ path: [...path, "agreement"], received: fact.agreement, trouble: says }, ...counted];
  }
  if (fact.kind === "actual") {
    const promised = own.indicators.get(fact.indicator);
    if (promised !== undefined) return checkActual(fact, promised, path);
    const what = { id: "Indikator", en: "indicator" };
    const says = trouble.unknownReference(
      what,
      fact.indicator,
      inAgreement(fact.agreement),
      names(own.indicators.keys()),
    );
    return [{ path: [...path, "indicator"], received: fact.indicator, trouble: says }];
  }
  if ("programme" in fact && !own.programmes.has(fact.programme)) {
    const what = { id: "Program", en: "programme" };
    const says = trouble.unknownReference(what, fact.programme, inAgreement(fact.agreement), names(own.programmes));
    return [{ path: [...path, "programme"], received: fact.programme, trouble: says }, ...counted];
  }
  return counted;
}

/** What refers to a decision, by the property in which it does. */
const REFERRING: readonly (readonly [property: "imposed" | "decision", kinds: readonly string[]])[] = [
  ["imposed", ["annulled", "served"]],
  ["decision", ["decision-delivered", "delivery-failed", "decision-dispatched"]],
  ["decision", ["remedy-filed", "appeal-received", "appeal-answered", "remedy-decided", "remedy-changed"]],
];

const AMONG = {
  imposed: {
    id: "di antara keputusan (imposed) dalam berkas ini",
    en: "among the imposed decisions of this dossier",
  },
  decision: {
    id: "di antara keputusan (punishment-decided, imposed) dalam berkas ini",
    en: "among the decisions (punishment-decided, imposed) of this dossier",
  },
} as const;

function checkDecisions(events: readonly Entry[]): readonly Draft[] {
  const ofKind = (...kinds: readonly unknown[]): readonly Entry[] =>
    events.filter(({ value }) => kinds.includes(property(value, "kind")));
  const [imposed, decided] = [ofKind("imposed"), ofKind("punishment-decided")];
  const idsOf = (decisions: readonly Entry[]): ReadonlySet<string> =>
    new Set(decisions.map(({ value }) => property(value, "id")).filter((id) => typeof id === "string"));
  // A decision and its effect are recorded under one id.
  const known = { imposed: idsOf(imposed), decision: idsOf([...decided, ...imposed]) };
  const unknown = REFERRING.flatMap(([name, kinds]) =>
    ofKind(...kinds).flatMap(({ value, path }) => {
      const id = property(value, name);
      if (typeof id !== "string" || id.trim() === "" || known[name].has(id)) return [];
      const what = { id: "Keputusan", en: "decision" };
      const says = trouble.unknownReference(what, id, AMONG[name], names(known[name]));
      return [{ path: [...path, name], received: id, trouble: says }];
    }),
  );
  const what = { id: "Id keputusan", en: "The id of the decision" };
  return [...repeated(imposed, "id", what), ...repeated(decided, "id", what), ...unknown];
}

/** One person's dossier answers that person's agreements and nobody else's. */
function checkOfficial(
  input: unknown,
  agreements: readonly PerformanceAgreement[],
  isSound: (path: Draft["path"]) => boolean,
): readonly Draft[] {
  const official = property(input, "official");
  const holders = agreements.map(({ mandateHolder }) => mandateHolder.name);
  if (typeof official !== "string" || !isSound(["official"]) || holders.length === 0 || holders.includes(official))
    return [];
  return [{ path: ["official"], received: official, trouble: sentence.anotherOfficial(official, names(holders)) }];
}

/**
 * What a dossier says about things that are not there: agreements, indicators, programmes, periods, decisions.
 *
 * @internal
 */
export function checkDossier(agreements: readonly PerformanceAgreement[]): Check {
  return (input, isSound) => {
    const versions = new Map<string, PerformanceAgreement[]>();
    for (const agreement of agreements) {
      const own = versions.get(agreement.id) ?? [];
      own.push(agreement);
      versions.set(agreement.id, own);
    }
    const byId = new Map([...versions].map(([id, own]) => [id, known(own)]));
    const events = entries({ value: input, path: [] }, "events");
    const sound = events.filter(({ path }) => isSound(path));
    return [
      ...checkOfficial(input, agreements, isSound),
      ...sound.flatMap(({ value, path }) => checkEvent(value as Fact, byId, path)),
      ...checkRepeats(sound.map(({ value, path }) => ({ fact: value as Fact, path }))),
      ...checkDecisions(events),
    ];
  };
}
