import type { WorkSchedule } from "../time/workCalendar.ts";
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
  /** How often the official clocked in that day. It decides nothing about the status: nobody is absent for a clock-in alone. */
  readonly clockIns?: number;
  /** How many minutes the official came late and left early that day, together. */
  readonly lateMinutes?: number;
}

/**
 * The days on which the official works, from a day on.
 *
 * @term Jadwal kerja pegawai
 */
export interface WorkScheduleFact extends Recorded, WorkSchedule {
  /** Marks a schedule. */
  readonly kind: "work-schedule";
}
