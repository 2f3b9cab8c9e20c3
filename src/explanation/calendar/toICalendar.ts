import type { Language } from "../../result.ts";
import { addDays, daysBetween } from "../../time/arithmetic.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { formatBasis, formatDay } from "../format.ts";
import { entryText } from "../timeline/entryText.ts";
import type { Timeline } from "../timeline/timeline.ts";
import type { ReminderEntry, TimelineEntry } from "../timeline/timelineEntry.ts";
import { folded, textValue } from "./contentLine.ts";

/** A day as iCalendar writes it. */
function dateValue(day: PlainDate): string {
  return day.replaceAll("-", "");
}

/** The same entry of the same agreement has the same identity in every export, so that a calendar replaces it. */
function uidOf(agreement: string, entry: string): string {
  const part = (text: string): string => textValue(text.replaceAll(/\s+/gu, "-"));
  return `${part(agreement)}/${part(entry)}@perjanjian-kinerja`;
}

/** A reminder as an alarm of what it reminds of, by days before the beginning of that day. */
function alarm({ on, title }: ReminderEntry, of: TimelineEntry, language: Language): readonly string[] {
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${textValue(title[language])}`,
    `TRIGGER:-P${String(daysBetween(on, of.on))}D`,
    "END:VALARM",
  ];
}

const CATEGORY: Readonly<Record<TimelineEntry["kind"], string>> = {
  happened: "HAPPENED",
  due: "DUE",
  expires: "EXPIRES",
  "takes-effect": "TAKES-EFFECT",
  reminder: "INTERNAL-REMINDER",
  expected: "EXPECTED",
};

function described(entry: TimelineEntry, { sources, official, post, asOf }: Timeline, language: Language): string {
  const id = language === "id";
  const basis = formatBasis(entry.basis, sources, language);
  return [
    entryText(entry, language),
    ...(basis === "" ? [] : [`${id ? "Dasar" : "Basis"}: ${basis}`]),
    `${official}, ${post}`,
    `${id ? "Keadaan per" : "As of"} ${formatDay(asOf, language)}`,
  ].join("\n");
}

function event(entry: TimelineEntry, of: Timeline, language: Language): readonly string[] {
  const alarms = of.entries.flatMap((one) => (one.kind === "reminder" && one.of === entry.id ? [one] : []));
  return [
    "BEGIN:VEVENT",
    `UID:${uidOf(of.agreement, entry.id)}`,
    // There is no clock here: what is exported is as it stood on the day of the evaluation, and a later evaluation supersedes it.
    `DTSTAMP:${dateValue(of.asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateValue(entry.on)}`,
    `DTEND;VALUE=DATE:${dateValue(addDays(entry.on, 1))}`,
    `SUMMARY:${textValue(entry.title[language])}`,
    `DESCRIPTION:${textValue(described(entry, of, language))}`,
    `CATEGORIES:${CATEGORY[entry.kind]}`,
    `STATUS:${entry.kind === "expected" ? "TENTATIVE" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
    ...alarms.flatMap((reminder) => alarm(reminder, entry, language)),
    "END:VEVENT",
  ];
}

/**
 * A timeline as a calendar (iCalendar, RFC 5545) that calendar programs import: an all-day event for each entry, a reminder as an alarm of what it
 * reminds of. An entry keeps its UID when its day or its state changes, so that importing again replaces it.
 *
 * The time stamp is the beginning of the day of the evaluation, since there is no clock: the same timeline gives the same text.
 *
 * @param timeline - the timeline
 * @param language - the language of what people read
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2025-12-01"));
 * toICalendar(timeline(evaluation, contohFacts), "id").includes("DTSTART;VALUE=DATE:20251231") // => true
 */
export function toICalendar(timeline: Timeline, language: Language): string {
  const name = `${language === "id" ? "Perjanjian kinerja" : "Performance agreement"} ${String(timeline.year)}: ${timeline.official}`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//perjanjian-kinerja//timeline//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${textValue(name)}`,
    ...timeline.entries.filter(({ kind }) => kind !== "reminder").flatMap((entry) => event(entry, timeline, language)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}
