import {
  addDays,
  daysBetween,
  earliest,
  formatDay,
  type Language,
  latest,
  periodsOf,
  type PlainDate,
  periodEnd,
  periodStart,
  type Timeline,
  type TimelineEntry,
} from "perjanjian-kinerja";
import { drawn } from "../element.ts";
import { say } from "../words.ts";
import { type Lane, laneOf, lanes, toneOf } from "./marks.ts";

/** On a phone the names of the rows stand above their lines. */
interface Room {
  readonly width: number;
  readonly left: number;
  readonly nameAbove: number;
  readonly ticks: number;
}
const WIDE: Room = { width: 640, left: 110, nameAbove: -4, ticks: 8 };
const NARROW: Room = { width: 350, left: 12, nameAbove: 12, ticks: 4 };
const RIGHT = 16;
const ROW = 34;
const TOP = 30;
const SIZE = 6;

/** The days that are drawn. What lies before the budget year would press it together; it is told below. */
function span({ year, asOf, entries }: Timeline): readonly [PlainDate, PlainDate] {
  const first = earliest([periodStart(`${year}`), asOf]) ?? asOf;
  const last = latest([periodEnd(`${year}`), asOf, ...entries.map(({ on }) => on)]) ?? asOf;
  return [first, addDays(last, 10)];
}

/** A shape for each row, so that no colour is needed to tell them apart. */
function mark(lane: Lane, x: number, y: number): SVGElement {
  const at = (points: readonly (readonly [number, number])[]): string =>
    points.map(([dx, dy]) => `${String(x + dx * SIZE)},${String(y + dy * SIZE)}`).join(" ");
  switch (lane) {
    case "happened":
      return drawn("circle", { cx: String(x), cy: String(y), r: String(SIZE) });
    case "takes-effect":
      return drawn("polygon", {
        points: at([
          [-1, -1],
          [1, 0],
          [-1, 1],
        ]),
      });
    case "due":
      return drawn("polygon", {
        points: at([
          [0, -1.3],
          [1.3, 0],
          [0, 1.3],
          [-1.3, 0],
        ]),
      });
    case "expires":
      return drawn("polygon", {
        points: at([
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, 1],
        ]),
      });
  }
}

function label(text: string, x: number, y: number, anchor: "start" | "middle"): SVGElement {
  return drawn("text", { x: String(x), y: String(y), "text-anchor": anchor }, text);
}

function line(kind: string, [x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): SVGElement {
  return drawn("line", { class: kind, x1: String(x1), y1: String(y1), x2: String(x2), y2: String(y2) });
}

/** The timeline along the year, a row for each kind of entry. The list beside it says the same, so that it is hidden from screen readers. */
export function drawing(timeline: Timeline, language: Language): SVGElement {
  const { width, left, nameAbove, ticks: mostTicks } = matchMedia("(max-width: 40rem)").matches ? NARROW : WIDE;
  const [first, last] = span(timeline);
  const shownEntries = timeline.entries.filter(({ on }) => on >= first);
  const used = lanes.filter((lane) => shownEntries.some((entry) => laneOf(entry) === lane));
  const bottom = TOP + used.length * ROW;
  const days = Math.max(daysBetween(first, last), 1);
  const x = (on: PlainDate): number => left + (daysBetween(first, on) / days) * (width - left - RIGHT);
  const y = (lane: Lane): number => TOP + used.indexOf(lane) * ROW + ROW / 2;

  const years = Array.from(
    { length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 },
    (_, index) => Number(first.slice(0, 4)) + index,
  );
  const ticks = years
    .flatMap((year) => periodsOf(year, "quarter"))
    .map(periodStart)
    .filter((start) => start >= first && start < last)
    .filter((start, _, all) => all.length <= mostTicks || start.endsWith("-01-01"));
  const point = (entry: TimelineEntry): SVGElement =>
    drawn(
      "g",
      { class: `mark ${laneOf(entry)} ${toneOf(entry)}` },
      drawn("title", {}, `${formatDay(entry.on, language)}: ${entry.title[language]}`),
      mark(laneOf(entry), x(entry.on), y(laneOf(entry))),
    );

  return drawn(
    "svg",
    { class: "drawing", viewBox: `0 0 ${String(width)} ${String(bottom + 22)}`, "aria-hidden": "true" },
    ...ticks.flatMap((start) => [
      line("tick", [x(start), TOP], [x(start), bottom]),
      label(shortDay(start, language), x(start), TOP - 8, "middle"),
    ]),
    ...used.flatMap((lane) => [
      line("lane", [left, y(lane)], [width - RIGHT, y(lane)]),
      label(say(lane, language), 0, y(lane) - nameAbove, "start"),
    ]),
    ...shownEntries.map(point),
    line("asked", [x(timeline.asOf), TOP - 4], [x(timeline.asOf), bottom]),
    label(
      `▲ ${formatDay(timeline.asOf, language)}`,
      Math.min(Math.max(x(timeline.asOf), left + 50), width - 60),
      bottom + 16,
      "middle",
    ),
  );
}

/** The month and the year, short. */
function shortDay(day: PlainDate, language: Language): string {
  const [, month = "", year = ""] = formatDay(day, language).split(" ");
  return `${month.slice(0, 3)} ${year}`;
}
