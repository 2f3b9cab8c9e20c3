import type { PlainDate } from "../../time/plainDate.ts";
import type { AttendanceDay, YearOfWork } from "./attendance.ts";

type Days = YearOfWork["days"];

/** How much there is at least, and how much there could be if what is open turned out badly. */
export interface Bounds {
  /** What is established. */
  readonly atLeast: number;
  /** With the days that are recorded and not verified. */
  readonly ifUnverifiedCount: number;
  /** With the days that nobody recorded, too. */
  readonly atMost: number;
}

/** What one working day is for a run: missed, perhaps missed because it is not verified or not recorded, or not missed. */
type Mark = "missed" | "unverified" | "unrecorded" | "not-missed";

function markOf(recorded: AttendanceDay | undefined): Mark {
  switch (recorded?.status) {
    case "unexcused":
      return "missed";
    case "present":
    case "excused":
      return "not-missed";
    case "unverified":
    case "in-conflict":
      return "unverified";
    case undefined:
      return "unrecorded";
  }
}

/** Which marks go on with a run, from the strictest count to the widest. */
const COUNTS: Readonly<Record<keyof Bounds, readonly Mark[]>> = {
  atLeast: ["missed"],
  ifUnverifiedCount: ["missed", "unverified"],
  atMost: ["missed", "unverified", "unrecorded"],
};

/**
 * The longest run that ends in some working days, what came before them included, and the day on which one reached a length. An
 * established run that had reached it before belongs to where it did, and does not count again.
 *
 * @internal
 */
export function longestRun(
  before: Days,
  days: Days,
  bound: keyof Bounds,
  length?: number,
): { readonly run: number; readonly reachedOn?: PlainDate } {
  const along =
    (of: keyof Bounds) =>
    (run: number, { recorded }: Days[number]): number =>
      COUNTS[of].includes(markOf(recorded)) ? run + 1 : 0;
  const goesOn = along(bound);
  let [running, run] = [before.reduce(goesOn, 0), 0];
  let countedBefore = length !== undefined && before.reduce(along("atLeast"), 0) >= length;
  let reachedOn: PlainDate | undefined;
  for (const day of days) {
    running = goesOn(running, day);
    if (running === 0) countedBefore = false;
    if (countedBefore) continue;
    run = Math.max(run, running);
    if (running === length) reachedOn ??= day.on;
  }
  return { run, ...(reachedOn === undefined ? {} : { reachedOn }) };
}

/**
 * The run that still goes on on the last day that has a record.
 *
 * @internal
 */
export function runningOn(days: Days): number {
  const last = days.findLastIndex(({ recorded }) => recorded !== undefined);
  const so = days.slice(0, last + 1);
  return last - so.findLastIndex(({ recorded }) => recorded?.status !== "unexcused");
}
