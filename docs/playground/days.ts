import {
  addDays,
  daysBetween,
  earliest,
  formatDay,
  isPlainDate,
  type Language,
  latest,
  periodEnd,
  type PlainDate,
  periodStart,
  yearOn,
} from "perjanjian-kinerja";
import { byId } from "./element.ts";

/** The day asked for: a field, a slider, and a step to the event before or after. */
export interface Days {
  /** The day. */
  readonly day: () => PlainDate;
  /** Chooses a day. */
  readonly choose: (day: PlainDate) => void;
  /** Says between which days to slide, and on which days something is. */
  readonly offer: (year: number, events: readonly PlainDate[], language: Language) => void;
}

/** The controls of the day; whenever another one is chosen it says so. */
export function daysOf(start: PlainDate, changed: () => void): Days {
  const field = byId("day", HTMLInputElement);
  const slider = byId("slider", HTMLInputElement);
  const steps = { earlier: byId("earlier", HTMLButtonElement), later: byId("later", HTMLButtonElement) };
  let chosen = start;
  let first = periodStart(`${yearOn(start)}`);
  let stops: readonly PlainDate[] = [];

  const set = (day: PlainDate): void => {
    chosen = day;
    changed();
  };
  const before = (): PlainDate | undefined => latest(stops.filter((stop) => stop < chosen));
  const after = (): PlainDate | undefined => earliest(stops.filter((stop) => stop > chosen));

  field.addEventListener("input", () => {
    // A field that is only half filled in is no day yet.
    if (isPlainDate(field.value)) set(field.value);
  });
  slider.addEventListener("input", () => set(addDays(first, slider.valueAsNumber)));
  steps.earlier.addEventListener("click", () => set(before() ?? chosen));
  steps.later.addEventListener("click", () => set(after() ?? chosen));

  return {
    day: () => chosen,
    choose: (day) => {
      chosen = day;
    },
    offer: (year, events, language) => {
      first = earliest([periodStart(`${year}`), chosen]) ?? chosen;
      const last = latest([periodEnd(`${year + 1}`), chosen]) ?? chosen;
      stops = [...events, periodStart(`${year}`)];
      slider.min = "0";
      slider.max = String(daysBetween(first, last));
      slider.value = String(daysBetween(first, chosen));
      slider.setAttribute("aria-valuetext", formatDay(chosen, language));
      if (field.value !== chosen) field.value = chosen;
      steps.earlier.disabled = before() === undefined;
      steps.later.disabled = after() === undefined;
    },
  };
}
