import type { PlainDate } from "../time/plainDate.ts";

/** What every fact carries: when it happened, when it became known, and who says so. */
export interface Recorded {
  /** The day it happened, or on which it takes effect. */
  readonly on: PlainDate;
  /** The day it became known, where that is another day; a figure for a year is known only the year after. */
  readonly reportedOn?: PlainDate;
  /** Who says so: an office, a report, a newspaper. */
  readonly source?: string;
}
