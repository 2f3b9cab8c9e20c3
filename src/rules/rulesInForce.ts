import type { AttainmentRules, ScaleRule } from "../assessment/figure.ts";
import type { Choices } from "../law/reading.ts";
import { type Entry, type Grounds, type Moment, speakingAt } from "../law/since.ts";
import type { Source } from "../law/source.ts";
import { earliest, type PlainDate } from "../time/plainDate.ts";
import { periodStart } from "../time/period.ts";
import { gather } from "./lineage.ts";
import { type ListSlices, type RuleSet, singleSlices, type SingleSlices } from "./ruleSet.ts";

/** An entry that speaks, with the rule set from which it comes. */
export type InForce<Rule> = Entry<Rule> & {
  /** The id of the rule set that supplied it. */
  readonly from: string;
};

/** A slice on which nothing speaks at the moment asked. */
export interface Silence {
  /** The slice. */
  readonly slice: keyof SingleSlices;
  /** The first day on which anything speaks on it, where there is one. */
  readonly begins?: PlainDate;
}

/**
 * The rules that speak at one moment, each with the rule set it comes from.
 *
 * @term Ketentuan yang berlaku pada suatu saat
 */
export type RulesInForce = {
  readonly [Name in keyof SingleSlices]?: InForce<SingleSlices[Name]>;
} & {
  readonly [Name in keyof ListSlices]: readonly InForce<ListSlices[Name]>[];
} & {
  /** The id of the rule set asked. */
  readonly ruleSet: string;
  /** Its official name. */
  readonly name: string;
  /** Every source that may be cited. */
  readonly sources: Readonly<Record<string, Source>>;
  /** The readings taken, where they are not the default. */
  readonly choices: Choices;
  /** The slices on which nothing speaks at that moment, with the day on which something begins to. */
  readonly silent: readonly Silence[];
};

/**
 * The entry of one slice that speaks at a moment, the rule set's own before its parent's.
 *
 * @internal
 */
export function speakingIn<Rule>(
  ruleSet: RuleSet,
  pick: (from: RuleSet) => readonly Entry<Rule>[] | undefined,
  moment: Moment,
): InForce<Rule> | undefined {
  const own = speakingAt(pick(ruleSet) ?? [], moment);
  if (own !== undefined) return { ...own, from: ruleSet.id };
  return ruleSet.parent === undefined ? undefined : speakingIn(ruleSet.parent, pick, moment);
}

function list<Rule extends { readonly code: string }>(
  ruleSet: RuleSet,
  pick: (from: RuleSet) => readonly Entry<Rule>[] | undefined,
  moment: Moment,
): readonly InForce<Rule>[] {
  const entries = pick(ruleSet) ?? [];
  const own = [...new Set(entries.map(({ code }) => code))].flatMap((code): readonly InForce<Rule>[] => {
    const speaking = speakingAt(
      entries.filter((entry) => entry.code === code),
      moment,
    );
    return speaking === undefined ? [] : [{ ...speaking, from: ruleSet.id }];
  });
  const inherited = ruleSet.parent === undefined ? [] : list(ruleSet.parent, pick, moment);
  // A local entry takes the place of its parent's, so that the order of the parent stays.
  const replaced = inherited.map((entry) => own.find(({ code }) => code === entry.code) ?? entry);
  return [...replaced, ...own.filter(({ code }) => !inherited.some((entry) => entry.code === code))];
}

function firstDay(ruleSet: RuleSet, slice: keyof SingleSlices): PlainDate | undefined {
  const days = (ruleSet[slice] ?? []).map(({ speaks }: Grounds) =>
    speaks.kind === "since" ? speaks.from : periodStart(`${speaks.year}`),
  );
  const inherited = ruleSet.parent === undefined ? undefined : firstDay(ruleSet.parent, slice);
  return earliest([...days, ...(inherited === undefined ? [] : [inherited])]);
}

function silenceOf(ruleSet: RuleSet, slice: keyof SingleSlices): Silence {
  const begins = firstDay(ruleSet, slice);
  return { slice, ...(begins === undefined ? {} : { begins }) };
}

/** Scales that stand on their own are as good as those of the attainment rules. */
function withScales(attainment: InForce<AttainmentRules>, scales: readonly ScaleRule[]): InForce<AttainmentRules> {
  if (scales.length === 0) return attainment;
  const named = Object.fromEntries(scales.map(({ code, levels }) => [code, levels]));
  return { ...attainment, scales: { ...attainment.scales, ...named } };
}

function resolveAt(ruleSet: RuleSet, moment: Moment): RulesInForce {
  const scales = list(ruleSet, (from) => from.scales, moment);
  const singles = {
    documents: speakingIn(ruleSet, ({ documents }) => documents, moment),
    attainment: speakingIn(ruleSet, ({ attainment }) => attainment, moment),
    appraisal: speakingIn(ruleSet, ({ appraisal }) => appraisal, moment),
    remediation: speakingIn(ruleSet, ({ remediation }) => remediation, moment),
    objection: speakingIn(ruleSet, ({ objection }) => objection, moment),
    placement: speakingIn(ruleSet, ({ placement }) => placement, moment),
    tenure: speakingIn(ruleSet, ({ tenure }) => tenure, moment),
    discipline: speakingIn(ruleSet, ({ discipline }) => discipline, moment),
    contractDiscipline: speakingIn(ruleSet, ({ contractDiscipline }) => contractDiscipline, moment),
    lateness: speakingIn(ruleSet, (from) => from.lateness, moment),
    authority: speakingIn(ruleSet, ({ authority }) => authority, moment),
    procedure: speakingIn(ruleSet, ({ procedure }) => procedure, moment),
    remedies: speakingIn(ruleSet, ({ remedies }) => remedies, moment),
    dismissal: speakingIn(ruleSet, ({ dismissal }) => dismissal, moment),
    resignation: speakingIn(ruleSet, ({ resignation }) => resignation, moment),
    workSchedule: speakingIn(ruleSet, ({ workSchedule }) => workSchedule, moment),
  };
  const { documents, attainment, appraisal, remediation, objection, placement, tenure } = singles;
  const {
    discipline,
    contractDiscipline,
    lateness,
    authority,
    procedure,
    remedies,
    dismissal,
    resignation,
    workSchedule,
  } = singles;
  return {
    ruleSet: ruleSet.id,
    name: ruleSet.name,
    sources: gather(ruleSet, ({ sources }) => sources),
    choices: gather(ruleSet, ({ choices }) => choices),
    silent: singleSlices.filter((slice) => singles[slice] === undefined).map((slice) => silenceOf(ruleSet, slice)),
    ...(documents && { documents }),
    ...(attainment && { attainment: withScales(attainment, scales) }),
    ...(appraisal && { appraisal }),
    ...(remediation && { remediation }),
    ...(objection && { objection }),
    ...(placement && { placement }),
    ...(tenure && { tenure }),
    ...(discipline && { discipline }),
    ...(contractDiscipline && { contractDiscipline }),
    ...(lateness && { lateness }),
    ...(authority && { authority }),
    ...(procedure && { procedure }),
    ...(remedies && { remedies }),
    ...(dismissal && { dismissal }),
    ...(resignation && { resignation }),
    ...(workSchedule && { workSchedule }),
    signatories: list(ruleSet, ({ signatories }) => signatories, moment),
    purposes: list(ruleSet, ({ purposes }) => purposes, moment),
    oversight: list(ruleSet, ({ oversight }) => oversight, moment),
    matters: list(ruleSet, ({ matters }) => matters, moment),
    measures: list(ruleSet, ({ measures }) => measures, moment),
    bands: list(ruleSet, ({ bands }) => bands, moment),
    obligations: list(ruleSet, ({ obligations }) => obligations, moment),
    scales,
    reviews: list(ruleSet, ({ reviews }) => reviews, moment),
    breaches: list(ruleSet, ({ breaches }) => breaches, moment),
    merits: list(ruleSet, ({ merits }) => merits, moment),
    ladders: list(ruleSet, ({ ladders }) => ladders, moment),
    freezes: list(ruleSet, ({ freezes }) => freezes, moment),
    termsOfOffice: list(ruleSet, ({ termsOfOffice }) => termsOfOffice, moment),
    calendar: list(ruleSet, ({ calendar }) => calendar, moment),
    latitudes: list(ruleSet, ({ latitudes }) => latitudes, moment),
  };
}

/** The one permitted module state: what has been resolved of a rule set object, which never changes. */
const resolved = new WeakMap<RuleSet, Map<string, RulesInForce>>();

/**
 * The rules that speak at a moment: on a day, for agreements of a budget year, for an official who signed or did not.
 *
 * A regulation speaks since a day; a clause or a speech for its year; a pact only for who signed it. Where nothing speaks the slice is
 * missing, and `silent` says since when something does.
 *
 * @example
 * rulesInForce(kabContoh, { on: plainDate("2025-12-31"), year: 2025, signed: true }).remediation?.from // => "kabContoh"
 * @example
 * rulesInForce(kabContoh, { on: plainDate("2025-01-02"), year: 2025, signed: true }).remediation?.from // => "national"
 */
export function rulesInForce(ruleSet: RuleSet, moment: Moment): RulesInForce {
  const key = `${moment.on} ${String(moment.year)} ${String(moment.signed)}`;
  const known = resolved.get(ruleSet) ?? new Map<string, RulesInForce>();
  resolved.set(ruleSet, known);
  const rules = known.get(key) ?? resolveAt(ruleSet, moment);
  known.set(key, rules);
  return rules;
}
