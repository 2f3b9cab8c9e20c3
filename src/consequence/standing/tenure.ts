import type { PostLevel } from "../../agreement/post.ts";
import type { Because, MissingFact } from "../../law/because.ts";
import type { Citation } from "../../law/citation.ts";
import type { Entry } from "../../law/since.ts";
import type { Texts } from "../../result.ts";
import { addDays } from "../../time/arithmetic.ts";
import { addDuration, type Duration } from "../../time/duration.ts";
import { earliest, latest, type PlainDate } from "../../time/plainDate.ts";
import type { PostHeld } from "./postHeld.ts";
import { APPOINTMENT } from "./standingLeaf.ts";

/** A ground on which a post may be left, in the words of the law. */
export interface TenureGround {
  /** Its code. */
  readonly code: string;
  /** Its wording. */
  readonly title: Texts;
}

/** A time in which a post may not be taken away, or only with somebody's consent. */
export interface Protection {
  /** How long. */
  readonly for: Duration;
  /** For which levels. */
  readonly levels: readonly PostLevel[];
  /** What is needed for it all the same, or what it does not stand against, in words. */
  readonly unless: Texts;
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/**
 * How a post may be left against the will of who holds it. A kind of disciplinary punishment and the outcome of a re-test are grounds of their
 * own beside it.
 *
 * @term Pemberhentian dan penggantian pejabat
 */
export interface TenureLaw {
  /** The closed list of grounds, where the law has one. */
  readonly closedGrounds?: {
    /** For which levels. */
    readonly levels: readonly PostLevel[];
    /** The grounds. */
    readonly grounds: readonly TenureGround[];
    /** Where it stands. */
    readonly basis: readonly [Citation, ...Citation[]];
  };
  /** The time after the appointment in which nobody may be replaced. */
  readonly afterAppointment?: Protection;
  /** The time after the installation of a newly elected regent or mayor in which nobody may be replaced without consent. */
  readonly afterInstallation?: Protection;
}

/**
 * A time before an election in which officials are not replaced without consent, until the term of office of the regent or mayor ends.
 *
 * @term Larangan penggantian pejabat menjelang pemilihan
 */
export interface FreezeRule {
  /** Its code; lists of rules merge by it. */
  readonly code: string;
  /** What it is called. */
  readonly title: Texts;
  /** The day on which the candidates are fixed: until then no term of office can have ended by the election. */
  readonly candidatesFixedOn: PlainDate;
  /** The levels it covers. */
  readonly levels: readonly PostLevel[];
  /** The levels of which only those are covered who head a unit; a post does not say so. */
  readonly levelsIfHeadingUnit: readonly PostLevel[];
  /** What is needed for a replacement all the same, in words. */
  readonly unless: Texts;
}

/**
 * A term of office of the regent or mayor; the rules of a regency say so, because nothing else does.
 *
 * @term Masa jabatan bupati atau wali kota
 */
export interface TermOfOffice {
  /** Its code; lists of rules merge by it. */
  readonly code: string;
  /** The day of the installation. */
  readonly began: PlainDate;
  /** Its last day, where it is known. */
  readonly ended?: PlainDate;
}

/**
 * What stands in the way of taking a post away, on a day.
 *
 * @term Batasan pemberhentian dan penggantian pejabat
 */
export interface Obstacle {
  /** What. */
  readonly kind: "closed-grounds" | "after-appointment" | "election-freeze" | "after-installation";
  /** It stands in the way; facts are missing that would say so; or the law is not clear whether it does. */
  readonly state: "stands" | "unknown" | "unclear";
  /** The last day on which it does, where that is known. */
  readonly until?: PlainDate;
  /** Why. */
  readonly because: Because;
}

/** The post in question and the law of the day. */
export interface TenureQuestion {
  /** The post that is held. */
  readonly post: PostHeld;
  /** How a post may be left. */
  readonly tenure?: Entry<TenureLaw>;
  /** The freezes. */
  readonly freezes: readonly Entry<FreezeRule>[];
  /** The terms of office of the region. */
  readonly terms: readonly TermOfOffice[];
  /** The day. */
  readonly asOf: PlainDate;
}

function obstacle(
  kind: Obstacle["kind"],
  values: NonNullable<Because["values"]>,
  basis: readonly Citation[],
  { until, missing = [] }: { readonly until?: PlainDate; readonly missing?: readonly MissingFact[] } = {},
): Obstacle {
  const state = missing.length > 0 ? "unknown" : "stands";
  return {
    kind,
    state,
    ...(until === undefined ? {} : { until }),
    because: {
      code: `obstacle-${kind}`,
      outcome: state === "stands" ? "holds" : "unknown",
      values: { ...values, until: until ?? null },
      basis,
      ...(missing.length > 0 ? { missing } : {}),
    },
  };
}

const HEADS_UNIT: MissingFact = { fact: "heads-unit", about: "post", why: "not-recorded" };
const TERM: MissingFact = { fact: "term-of-office", about: "term-of-office", why: "not-recorded" };

function words({ id, en }: Texts): { readonly unless: string; readonly unlessEn: string } {
  return { unless: id, unlessEn: en ?? id };
}

/** The last day of a time that begins on a day: the day before the same day later. */
function lastOf(from: PlainDate, { for: length }: Protection): PlainDate {
  return addDays(addDuration(from, length), -1);
}

function afterAppointment(level: PostLevel, { post, tenure, asOf }: TenureQuestion): readonly Obstacle[] {
  const rule = tenure?.afterAppointment;
  if (rule?.levels.includes(level) !== true || post.kind !== "holds") return [];
  if (post.since === undefined)
    return [obstacle("after-appointment", words(rule.unless), rule.basis, { missing: [APPOINTMENT] })];
  const until = lastOf(post.since, rule);
  return asOf <= until ? [obstacle("after-appointment", words(rule.unless), rule.basis, { until })] : [];
}

function afterInstallation(level: PostLevel, { tenure, terms, asOf }: TenureQuestion): readonly Obstacle[] {
  const rule = tenure?.afterInstallation;
  if (rule?.levels.includes(level) !== true) return [];
  const began = latest(terms.map((term) => term.began).filter((day) => day <= asOf));
  const until = began === undefined ? undefined : lastOf(began, rule);
  return until !== undefined && asOf <= until
    ? [obstacle("after-installation", words(rule.unless), rule.basis, { until })]
    : [];
}

/** A freeze ends with the term of office in which it began. Where nobody recorded that term, nothing says that it has ended. */
function frozen(level: PostLevel, { freezes, terms, asOf }: TenureQuestion): readonly Obstacle[] {
  return freezes.flatMap((freeze): readonly Obstacle[] => {
    const { speaks, title, unless, basis } = freeze;
    const perhaps = freeze.levelsIfHeadingUnit.includes(level);
    if (speaks.kind !== "since" || (!freeze.levels.includes(level) && !perhaps)) return [];
    const during = terms.find(({ began, ended }) => began <= speaks.from && (ended ?? asOf) >= speaks.from);
    const next = earliest(terms.map(({ began }) => began).filter((day) => day > speaks.from));
    const until = during?.ended ?? (next === undefined ? undefined : addDays(next, -1));
    if (until !== undefined && asOf > until) return [];
    const missing = [
      ...(perhaps ? [HEADS_UNIT] : []),
      ...(until === undefined && asOf > freeze.candidatesFixedOn ? [TERM] : []),
    ];
    const values = { freeze: title.id, freezeEn: title.en ?? title.id, from: speaks.from, ...words(unless) };
    return [obstacle("election-freeze", values, basis, { missing, ...(until === undefined ? {} : { until }) })];
  });
}

/**
 * What stands in the way of taking the post away on a day, whatever is announced. Who holds none has nothing to lose.
 *
 * @internal
 */
export function obstaclesOn(question: TenureQuestion): readonly Obstacle[] {
  const { post, tenure } = question;
  if (post.kind !== "holds") return [];
  const { level } = post.post;
  const closed = tenure?.closedGrounds;
  const grounds =
    closed?.levels.includes(level) === true
      ? [
          obstacle(
            "closed-grounds",
            {
              grounds: closed.grounds.map(({ title }) => title.id),
              groundsEn: closed.grounds.map(({ title }) => title.en ?? title.id),
            },
            closed.basis,
          ),
        ]
      : [];
  return [
    ...grounds,
    ...afterAppointment(level, question),
    ...frozen(level, question),
    ...afterInstallation(level, question),
  ];
}
