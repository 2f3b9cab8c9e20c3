import { type Duration, subtractDuration } from "../../time/duration.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { formatDuration } from "../format.ts";
import type { ReminderEntry, TimelineEntry } from "./timelineEntry.ts";

/** What is still ahead and can be missed: a due day that stands open, or an end that has not come. */
function isAhead(entry: TimelineEntry): boolean {
  switch (entry.kind) {
    case "due":
      return entry.state.kind === "due";
    case "expires":
      return entry.state === "running";
    case "happened":
    case "takes-effect":
    case "reminder":
    case "expected":
      return false;
  }
}

/**
 * Reminders before everything that is still ahead, from the day on. How long before is for whoever asks: no rule knows it.
 *
 * @internal
 */
export function reminders(
  entries: readonly TimelineEntry[],
  before: readonly Duration[],
  asOf: PlainDate,
): readonly ReminderEntry[] {
  return entries.filter(isAhead).flatMap(({ id, on, title }) =>
    before
      .map((lead): ReminderEntry => ({
        kind: "reminder",
        id: ["reminder", `${String(lead.count)}-${lead.unit}`, id].join("/"),
        on: subtractDuration(on, lead),
        title: {
          id: `Pengingat internal, ${formatDuration(lead, "id")} sebelumnya: ${title.id}`,
          en: `Internal reminder, ${formatDuration(lead, "en")} before: ${title.en}`,
        },
        basis: [],
        of: id,
        before: lead,
      }))
      .filter((reminder) => reminder.on >= asOf),
  );
}
