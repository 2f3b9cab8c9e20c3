import type { AttainmentRules, ScaleRule } from "../assessment/figure.ts";
import type { Choices } from "../law/reading.ts";
import { type Entry, type Grounds, type Moment, speakingAt } from "../law/since.ts";
import type { Source } from "../law/source.ts";
import { oncePer } from "../law/oncePer.ts";
import { addDays } from "../time/arithmetic.ts";
import { earliest, type PlainDate } from "../time/plainDate.ts";
import { periodStart } from "../time/period.ts";
import { gather } from "./lineage.ts";
import { type ListSlices, listSlices, type RuleSet, singleSlices, type SingleSlices } from "./ruleSet.ts";

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

/** The entry of one slice that speaks at a moment, the rule set's own before its parent's. */
function speakingIn<Rule>(
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
    suspension: speakingIn(ruleSet, ({ suspension }) => suspension, moment),
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
    suspension,
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
    ...(suspension && { suspension }),
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
    dismissalGrounds: list(ruleSet, ({ dismissalGrounds }) => dismissalGrounds, moment),
  };
}

/** The days on which what speaks can change, in order: first days, and the days after last ones. */
const changeDaysOf = oncePer((ruleSet: RuleSet): readonly PlainDate[] => {
  const days = [...singleSlices, ...listSlices]
    .flatMap((slice): readonly Grounds[] => ruleSet[slice] ?? [])
    .flatMap(({ speaks }) => {
      if (speaks.kind === "for-year") return [];
      return speaks.until === undefined ? [speaks.from] : [speaks.from, addDays(speaks.until, 1)];
    });
  const inherited = ruleSet.parent === undefined ? [] : changeDaysOf(ruleSet.parent);
  return [...new Set([...inherited, ...days])].toSorted();
});

/** How many of the days have come. */
function comeBy(days: readonly PlainDate[], on: PlainDate): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? on) <= on) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What has been resolved of a rule set for some officials: by budget year, and in it by how many of the change days have come. */
type Resolved = Map<number, RulesInForce[]>;

const resolvedOf = oncePer<RuleSet, Record<"signed" | "notSigned", Resolved>>(() => ({
  signed: new Map<number, RulesInForce[]>(),
  notSigned: new Map<number, RulesInForce[]>(),
}));

/**
 * The rules that speak at a moment: on a day, for agreements of a budget year, for an official who signed or did not. Moments between which
 * nothing changes have one and the same answer.
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
  const resolved = resolvedOf(ruleSet)[moment.signed ? "signed" : "notSigned"];
  const place = comeBy(changeDaysOf(ruleSet), moment.on);
  const inYear = resolved.get(moment.year) ?? [];
  resolved.set(moment.year, inYear);
  return (inYear[place] ??= resolveAt(ruleSet, moment));
}
