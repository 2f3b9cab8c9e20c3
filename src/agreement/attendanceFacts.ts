import type { Recorded } from "./recorded.ts";

/**
 * A day of attendance. What an excuse is worth is decided by examination, so `unverified` is a state of its own.
 *
 * @term Kehadiran kerja
 */
export interface AttendanceFact extends Recorded {
  /** Marks a day of attendance. */
  readonly kind: "attendance";
  /** What is recorded for the day. */
  readonly status: "present" | "excused" | "unexcused" | "unverified";
  /** How often the official clocked in that day. */
  readonly clockIns?: number;
}
