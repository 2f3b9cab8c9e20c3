import type { ConformityStatus } from "../../consequence/discipline/punishment.ts";
import type { Entry, Moment } from "../../law/since.ts";
import type { Texts } from "../../result.ts";
import { type Duration, isLonger, sameLength } from "../../time/duration.ts";
import type { Allowance, Latitude, ParameterCode, StricterWay } from "../latitude.ts";
import { rootOf } from "../lineage.ts";
import type { RuleSet } from "../ruleSet.ts";
import { rulesInForce } from "../rulesInForce.ts";
import { type Confronted, PARAMETERS, type ParameterValue } from "./parameterValues.ts";
import type { AspectConformity } from "./status.ts";

/** How a local value stands to the national one: in which directions it departs from it. Of lists it can be both. */
export type Departure = "stricter" | "looser";

/** How one parameter of local rules stands against what national law leaves to them. */
export interface ParameterConformity extends Omit<AspectConformity, "aspect" | "subjects"> {
  /** The parameter. */
  readonly parameter: ParameterCode;
  /** What it is called. */
  readonly title: Texts;
  /** The code of the entry, where each entry of a list has its own value. */
  readonly entry?: string;
  /** In which directions it departs from the law; in none where it is the same. */
  readonly departs: readonly Departure[];
  /** What the law leaves to local rules. */
  readonly allows: Allowance["kind"];
}

/** Whether a value lies above, below or at another in the order of its kind; of lists both can be. */
function compare(a: ParameterValue, b: ParameterValue): { readonly above: boolean; readonly below: boolean } {
  if (typeof a === "number" && typeof b === "number") return { above: a > b, below: a < b };
  if (isList(a) && isList(b)) {
    return { above: a.some((item) => !b.includes(item)), below: b.some((item) => !a.includes(item)) };
  }
  if (isDuration(a) && isDuration(b)) {
    if (sameLength(a, b)) return { above: false, below: false };
    return { above: isLonger(a, b), below: isLonger(b, a) };
  }
  return { above: false, below: false };
}

function isList(value: ParameterValue): value is readonly string[] {
  return typeof value === "object" && !("unit" in value);
}

function isDuration(value: ParameterValue): value is Duration {
  return typeof value === "object" && "unit" in value;
}

/** Where the stricter way leads: up for what is longer, more or higher. */
const UPWARDS: readonly StricterWay[] = ["longer", "more", "higher"];

function departures(local: ParameterValue, national: ParameterValue, way: StricterWay): readonly Departure[] {
  const { above, below } = compare(local, national);
  const up = UPWARDS.includes(way);
  return [
    ...((up ? above : below) ? (["stricter"] as const) : []),
    ...((up ? below : above) ? (["looser"] as const) : []),
  ];
}

/** Outside its range a value is as strict as the bound that it leaves is passed on the stricter side. */
function outside(
  local: ParameterValue,
  { stricter }: Latitude,
  range: Extract<Allowance, { kind: "within" }>,
): readonly Departure[] {
  const [least, most] = [compare(local, range.least), compare(local, range.most)];
  const up = UPWARDS.includes(stricter);
  return [
    ...((up ? most.above : least.below) ? (["stricter"] as const) : []),
    ...((up ? least.below : most.above) ? (["looser"] as const) : []),
  ];
}

/** What a departure in a direction that is not allowed comes to. A list that leaves something out does not forbid it yet. */
function refused([first]: readonly Departure[], way: StricterWay): ConformityStatus {
  if (first === undefined) return "conforms";
  if (first === "stricter") return "harsher";
  return way === "more" || way === "fewer" ? "unclear" : "not-empowered";
}

function statusOf(local: ParameterValue, departs: readonly Departure[], latitude: Latitude): ConformityStatus {
  const { allows, stricter } = latitude;
  switch (allows.kind) {
    case "open":
      return "conforms";
    case "not-confirmed":
      return departs.length === 0 ? "conforms" : "unclear";
    case "within":
      return refused(outside(local, latitude, allows), stricter);
    case "equal":
      return refused(departs, stricter);
    case "stricter":
    case "looser":
      return refused(
        departs.filter((departure) => departure !== allows.kind),
        stricter,
      );
  }
}

/** What a departure says, by the way in which it departs. */
const WORDS: Readonly<Record<StricterWay, Readonly<Record<Departure, Required<Texts>>>>> = {
  shorter: {
    stricter: { id: "lebih singkat daripada menurut hukum nasional", en: "shorter than national law gives" },
    looser: { id: "lebih lama daripada menurut hukum nasional", en: "longer than national law gives" },
  },
  longer: {
    stricter: { id: "lebih lama daripada menurut hukum nasional", en: "longer than national law gives" },
    looser: { id: "lebih singkat daripada menurut hukum nasional", en: "shorter than national law gives" },
  },
  more: {
    stricter: { id: "mencakup yang tidak disebut hukum nasional", en: "it covers what national law does not name" },
    looser: { id: "tidak mencakup semua yang disebut hukum nasional", en: "it leaves out what national law names" },
  },
  fewer: {
    stricter: { id: "tidak mencakup semua yang disebut hukum nasional", en: "it leaves out what national law names" },
    looser: { id: "mencakup yang tidak disebut hukum nasional", en: "it covers what national law does not name" },
  },
  lower: {
    stricter: { id: "lebih rendah daripada menurut hukum nasional", en: "lower than under national law" },
    looser: { id: "lebih tinggi daripada menurut hukum nasional", en: "higher than under national law" },
  },
  higher: {
    stricter: { id: "lebih tinggi daripada menurut hukum nasional", en: "higher than under national law" },
    looser: { id: "lebih rendah daripada menurut hukum nasional", en: "lower than under national law" },
  },
};

const SAME: Required<Texts> = { id: "sama dengan hukum nasional", en: "the same as national law" };
const NOTHING: Required<Texts> = {
  id: "hukum nasional tidak mengatur pada hari itu",
  en: "national law says nothing on that day",
};

/** What the law leaves to local rules, in words; nothing where it is at issue nowhere. */
const LEAVES: Readonly<Record<Allowance["kind"], Required<Texts>>> = {
  equal: { id: "tidak boleh berbeda", en: "it may not differ" },
  stricter: { id: "hanya boleh sama atau lebih ketat", en: "it may only be the same or stricter" },
  looser: { id: "hanya boleh sama atau lebih longgar", en: "it may only be the same or looser" },
  open: { id: "diserahkan kepada daerah", en: "it is left to local rules" },
  within: { id: "hanya dalam rentang yang ditetapkan", en: "only within the range that is set" },
  "not-confirmed": {
    id: "belum terkonfirmasi apakah daerah boleh mengubahnya",
    en: "whether local rules may change it is not confirmed",
  },
};

function because(departs: readonly Departure[], { stricter, allows }: Latitude): Required<Texts> {
  if (departs.length === 0) return SAME;
  const said = departs.map((departure) => WORDS[stricter][departure]);
  const leaves = LEAVES[allows.kind];
  return {
    id: `${said.map(({ id }) => id).join("; ")}; ${leaves.id}`,
    en: `${said.map(({ en }) => en).join("; ")}; ${leaves.en}`,
  };
}

function judged(latitude: Entry<Latitude>, { local, national, entry }: Confronted): ParameterConformity {
  const about = {
    parameter: latitude.code,
    title: latitude.title,
    ...(entry === undefined ? {} : { entry }),
    allows: latitude.allows.kind,
    local: local.basis,
  } as const;
  if (national === undefined) return { departs: [], status: "unclear", why: NOTHING, national: [], ...about };
  const departs = departures(local.value, national.value, latitude.stricter);
  return {
    ...about,
    departs,
    status: statusOf(local.value, departs, latitude),
    why: because(departs, latitude),
    // What the law says, and why local rules may or may not depart from it.
    national: [...national.basis, ...(departs.length === 0 ? [] : latitude.basis)],
  };
}

/**
 * Holds every parameter on which local rules say something of their own against what national law leaves to them: the length of the time to
 * improve, whom it covers, documents, reviews, duties, who signs, how attainment is computed. Which way is stricter, and how far a local rule
 * may go, is said by the law's own rules (`latitudes`).
 *
 * @term Kesesuaian parameter
 *
 * @example
 * checkParameters(kabContoh, { on: plainDate("2025-12-31"), year: 2025, signed: true }).map(
 *   ({ parameter, status }) => `${parameter}: ${status}`,
 * ) // => ["remediation-window: harsher", "remediation-observation: conforms", "remediation-coverage: harsher"]
 */
export function checkParameters(ruleSet: RuleSet, moment: Moment): readonly ParameterConformity[] {
  const own = rulesInForce(ruleSet, moment);
  const law = rulesInForce(rootOf(ruleSet), moment);
  return law.latitudes.flatMap((latitude) => PARAMETERS[latitude.code](own, law).map((one) => judged(latitude, one)));
}
