import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";

import {
  addDays,
  days,
  evaluate,
  type ExpectedEntry,
  months,
  plainDate,
  timeline,
  type Timeline,
  type TimelineEntry,
  toICalendar,
} from "perjanjian-kinerja";
import { kabContoh } from "perjanjian-kinerja/regencies/_template";
import { contohAgreement, contohFacts } from "perjanjian-kinerja/testing";

import { folded, textValue } from "../../src/explanation/calendar/contentLine.ts";

const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2025-12-01"));
const events = (text: string): readonly ICAL.Event[] =>
  ICAL.Component.fromString(text)
    .getAllSubcomponents("vevent")
    .map((one) => new ICAL.Event(one));

function only(
  entry: Partial<TimelineEntry> & { readonly title: { readonly id: string; readonly en: string } },
): Timeline {
  const whole: TimelineEntry = {
    kind: "takes-effect",
    id: "x",
    on: plainDate("2025-12-31"),
    basis: [],
    title: entry.title,
  };
  return {
    ...timeline(evaluation, contohFacts),
    entries: [{ ...whole, id: entry.id ?? whole.id, on: entry.on ?? whole.on }],
  };
}

describe("a timeline as a calendar", () => {
  const text = toICalendar(timeline(evaluation, contohFacts, { remind: [days(7), months(1)] }), "id");

  it("is read back by a calendar program, entry by entry, in its order", () => {
    expect(events(text).map((one) => `${one.startDate.toString()} ${one.summary}`)).toEqual([
      "2023-06-01 Diangkat dalam jabatan: Kepala Dinas Kesehatan",
      "2025-02-06 Menandatangani perjanjian kinerja",
      "2025-03-25 Menandatangani perjanjian kinerja",
      "2025-03-31 Pengukuran triwulanan, triwulan I 2025",
      "2025-04-07 Realisasi Jumlah dokumen surveilans gizi, triwulan I 2025: 1 dokumen",
      "2025-06-30 Pengukuran triwulanan, triwulan II 2025",
      "2025-07-07 Realisasi Jumlah dokumen surveilans gizi, triwulan II 2025: 2 dokumen",
      "2025-09-30 Pengukuran triwulanan, triwulan III 2025",
      "2025-10-06 Realisasi Jumlah dokumen surveilans gizi, triwulan III 2025: 2 dokumen",
      "2025-12-31 Pengukuran triwulanan, triwulan IV 2025",
      "2025-12-31 Pengukuran tahunan, tahun 2025",
    ]);
  });

  it("has all-day events that end before the next day begins, also over the end of a year", () => {
    const last = events(text).at(-1);
    expect([last?.startDate.isDate, last?.startDate.toString(), last?.endDate.toString()]).toEqual([
      true,
      "2025-12-31",
      "2026-01-01",
    ]);
  });

  it("says in words how an entry stands, on what it rests, and as of when", () => {
    const signing = events(text).find(({ uid }) => uid.includes("/obligation/"));
    expect(signing?.description).toBe(
      "jatuh tempo (hukum nasional): dilaksanakan 25 Maret 2025, terlambat 47 hari\nDasar: PermenPANRB 53/2014 [terkonfirmasi]\nSiti Contoh, Kepala Dinas Kesehatan\nKeadaan per 1 Desember 2025",
    );
  });

  it("stamps every event with the day of the evaluation, since there is no clock", () => {
    const stamps = events(text).map(({ component }) => String(component.getFirstPropertyValue("dtstamp")));
    expect(new Set(stamps)).toEqual(new Set(["2025-12-01T00:00:00Z"]));
  });

  it("rings an internal reminder as an alarm of what it reminds of, and has no event of its own for it", () => {
    const alarms = events(text)
      .at(-1)
      ?.component.getAllSubcomponents("valarm")
      .map((one) => [one.getFirstPropertyValue("action"), String(one.getFirstPropertyValue("trigger"))]);
    // A month before 31 December is 30 November, which has passed on 1 December.
    expect(alarms).toEqual([["DISPLAY", "-P7D"]]);
    expect(text.split("BEGIN:VALARM")).toHaveLength(3);
    expect(text).not.toContain("UID:pk-2025-dinkes/reminder");
  });

  it("rings nobody where no reminder was asked for", () => {
    expect(toICalendar(timeline(evaluation, contohFacts), "id")).not.toContain("VALARM");
  });

  it("keeps the identity of an entry when a later evaluation finds it changed", () => {
    const later = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));
    const uids = (of: string): readonly string[] => events(of).map(({ uid }) => uid);
    const afterwards = uids(toICalendar(timeline(later, contohFacts), "en"));
    expect(uids(text).filter((uid) => !afterwards.includes(uid))).toEqual([]);
    expect(new Set(afterwards).size).toBe(afterwards.length);
  });

  it("marks an expectation as tentative, and says what it assumes", () => {
    const expected: ExpectedEntry = {
      kind: "expected",
      id: "forecast/1",
      on: plainDate("2026-01-31"),
      title: { id: "Teguran lisan", en: "Oral warning" },
      assuming: { id: "tidak ada yang berubah", en: "nothing changes" },
      basis: [],
    };
    const one = events(toICalendar(timeline(evaluation, contohFacts, { expected: [expected] }), "en")).at(-1);
    expect(one?.component.getFirstPropertyValue("status")).toBe("TENTATIVE");
    expect(one?.description).toContain("expected: nothing changes");
  });

  it("is in the language asked for", () => {
    expect(toICalendar(timeline(evaluation, contohFacts), "en")).toContain("SUMMARY:Yearly measurement\\, 2025");
  });
});

describe("the form of a line", () => {
  it("is broken after 75 octets, not before: 75 stay one line and 76 do not", () => {
    expect(folded("x".repeat(75))).toBe("x".repeat(75));
    expect(folded("x".repeat(76))).toBe(`${"x".repeat(75)}\r\n x`);
    expect(folded("x".repeat(75 + 74))).toBe(`${"x".repeat(75)}\r\n ${"x".repeat(74)}`);
    expect(folded("x".repeat(75 + 75))).toBe(`${"x".repeat(75)}\r\n ${"x".repeat(74)}\r\n x`);
  });

  it("counts octets, and cuts no character of two, three or four of them", () => {
    expect(folded(`${"x".repeat(74)}é`)).toBe(`${"x".repeat(74)}\r\n é`);
    expect(folded(`${"x".repeat(73)}é`)).toBe(`${"x".repeat(73)}é`);
    expect(folded(`${"x".repeat(73)}–`)).toBe(`${"x".repeat(73)}\r\n –`);
    expect(folded(`${"x".repeat(72)}😀`)).toBe(`${"x".repeat(72)}\r\n 😀`);
  });

  it("escapes what means something, and leaves a colon and a quotation mark alone", () => {
    expect(textValue('a\\b; c, d\r\ne\rf\n"g": h')).toBe('a\\\\b\\; c\\, d\\ne\\nf\\n"g": h');
  });

  it("leaves out controls, and replaces half a character", () => {
    expect(textValue("a\u0000b\u0007c\u007Fd\ud800e")).toBe("abcd\uFFFDe");
  });

  it("lets no text break out of its line, whatever it holds", () => {
    const hostile = only({ title: { id: "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:evil", en: "x" }, id: "a\r\nUID:evil" });
    expect(events(toICalendar(hostile, "id")).map(({ summary, uid }) => [summary, uid])).toEqual([
      ["x\nEND:VEVENT\nBEGIN:VEVENT\nUID:evil", "pk-2025-dinkes/a-UID:evil@perjanjian-kinerja"],
    ]);
  });

  const character = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("\\", ";", ",", "\n", "\r\n", "é", "–", "😀", ":"),
  );
  const anyText = fc.array(character, { maxLength: 80 }).map((parts) => parts.join(""));
  const kept = (text: string): string =>
    text
      .replaceAll(/\p{Surrogate}/gu, "\uFFFD")
      .replaceAll(/\r\n|\r/gu, "\n")
      .replaceAll(/[^\P{Cc}\n\t]/gu, "");

  it("gives any text back to whoever reads it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [read] = events(toICalendar(only({ title: { id: text, en: text } }), "id"));
        expect(read?.summary ?? "").toBe(kept(text));
      }),
    );
  });

  it("is never longer than 75 octets, ends in CRLF, and unfolds to what it was", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 4000 }), (text, later) => {
        const on = addDays(plainDate("2025-01-01"), later);
        const written = toICalendar(only({ title: { id: text, en: text }, on }), "id");
        const lines = written.split("\r\n");
        expect(lines.pop()).toBe("");
        expect(lines.filter((line) => /[\r\n]/u.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
        expect(folded(textValue(text)).replaceAll("\r\n ", "")).toBe(textValue(text));
      }),
    );
  });
});
