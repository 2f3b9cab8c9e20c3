import type { TimelineEntry } from "perjanjian-kinerja";

/** The rows of the drawing, from top to bottom. Reminders and expectations are never asked for here. */
export const lanes = ["happened", "takes-effect", "due", "expires"] as const;

/** One row of the drawing. */
export type Lane = (typeof lanes)[number];

/** The row in which an entry stands. */
export function laneOf({ kind }: TimelineEntry): Lane {
  switch (kind) {
    case "happened":
    case "takes-effect":
    case "due":
    case "expires":
      return kind;
    case "reminder":
    case "expected":
      return "due";
  }
}

/** How well an entry stands, for its colour; its words say the same. */
export function toneOf(entry: TimelineEntry): "good" | "bad" | "doubt" | "plain" {
  if (entry.kind !== "due") return "plain";
  switch (entry.state.kind) {
    case "done":
      return "good";
    case "done-late":
    case "overdue":
      return "bad";
    case "unknown":
      return "doubt";
    case "due":
    case "left-undone":
      return "plain";
  }
}
