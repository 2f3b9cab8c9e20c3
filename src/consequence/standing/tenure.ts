import type { PostLevel } from "../../agreement/post.ts";
import type { Because, MissingFact } from "../../law/because.ts";
import type { Citation } from "../../law/citation.ts";
import type { Entry } from "../../law/since.ts";
import type { Texts } from "../../result.ts";
import { type Duration, lastDay } from "../../time/duration.ts";
import { latest, type PlainDate } from "../../time/plainDate.ts";
import { freezeOn, type FreezeRule, type TermOfOffice } from "./freeze.ts";
import type { PostHeld } from "./postHeld.ts";
import { APPOINTMENT } from "./standingLeaf.ts";

/**
 * A ground on which a post may be left, in the words of the law.
 *
 * @term Alasan pemberhentian dari jabatan
 */
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
    because: {
      code: `obstacle-${kind}`,
      outcome: state === "stands" ? "holds" : "unknown",
      values: { ...values, until: until ?? null },
      basis,
      ...(missing.length > 0 ? { missing } : {}),
    },
    ...(until === undefined ? {} : { until }),
  };
}

const HEADS_UNIT: MissingFact = { fact: "heads-unit", about: "post", why: "not-recorded" };
const TERM: MissingFact = { fact: "term-of-office", about: "term-of-office", why: "not-recorded" };

function words({ id, en }: Texts): { readonly unless: string; readonly unlessEn: string } {
  return { unless: id, unlessEn: en ?? id };
}

/** The last day of a time that begins on a day and counts it. */
function lastOf(from: PlainDate, { for: length }: Protection): PlainDate {
  return lastDay(from, length, "first-day-counted");
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

function frozen(level: PostLevel, question: TenureQuestion): readonly Obstacle[] {
  return question.freezes.flatMap((freeze): readonly Obstacle[] => {
    const reach = freezeOn(freeze, level, question);
    const { speaks, title, unless, basis } = freeze;
    if (reach === undefined || speaks.kind !== "since") return [];
    const { covers, lasts, until } = reach;
    const missing = [
      ...(covers === "heads-of-unit" ? [HEADS_UNIT] : []),
      ...(lasts === "unless-the-term-ended" ? [TERM] : []),
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
