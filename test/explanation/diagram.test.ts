// @vitest-environment happy-dom
import fc from "fast-check";
import mermaid from "mermaid";
import { describe, expect, it } from "vitest";

import {
  always,
  days,
  evaluate,
  type Ladder,
  ladderDiagram,
  plainDate,
  rulesInForce,
  timeline,
  type Timeline,
  timelineDiagram,
  type TimelineEntry,
} from "perjanjian-kinerja";
import { kabContoh } from "perjanjian-kinerja/regencies/_template";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { contohAgreement, contohFacts } from "perjanjian-kinerja/testing";

import { label } from "../../src/explanation/diagram/label.ts";

const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2025-12-01"));
const line = timeline(evaluation, contohFacts, { remind: [days(7)] });

/** One point of a time line, as Mermaid understood it. */
interface Point {
  readonly section: string;
  readonly task: string;
  readonly events: readonly string[];
}

/** One arrow of a state diagram, as Mermaid understood it. */
interface Arrow {
  readonly id1: string;
  readonly id2: string;
  readonly relationTitle: string;
}

async function understood(text: string): Promise<unknown> {
  // Only what was parsed once is known to the parser.
  await mermaid.parse(text);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else says what was understood
  return (await mermaid.mermaidAPI.getDiagramFromText(text)).db;
}

async function pointsOf(of: Timeline): Promise<readonly Point[]> {
  const db = (await understood(timelineDiagram(of, "id"))) as { readonly getTasks: () => readonly Point[] };
  return db.getTasks().map(({ section, task, events }) => ({
    section,
    task: task.trim(),
    events: events.map((text) => text.trim()),
  }));
}

async function ladderOf(ladder: Ladder, language: "id" | "en" = "id") {
  const db = (await understood(ladderDiagram(ladder, {}, { language, titles: {} }))) as {
    readonly getStates: () => ReadonlyMap<string, { readonly descriptions: readonly string[] }>;
    readonly getRelations: () => readonly Arrow[];
  };
  return {
    states: [...db.getStates()].flatMap(([id, { descriptions }]) => (id === "root_start" ? [] : [descriptions.join()])),
    arrows: db.getRelations().map(({ id1, id2, relationTitle }) => `${id1} ${id2} ${relationTitle}`.trim()),
  };
}

function saying(...titles: readonly string[]): Timeline {
  const entries = titles.map((title, index): TimelineEntry => ({
    kind: "takes-effect",
    id: String(index),
    on: plainDate("2025-12-31"),
    title: { id: title, en: title },
    basis: [],
  }));
  return { ...line, entries };
}

const stepped = (...titles: readonly string[]): Ladder => ({
  code: "l",
  title: { id: "L" },
  answers: [],
  steps: titles.map((title, index) => ({
    code: `s${String(index)}`,
    title: { id: title },
    rank: index + 1,
    when: always,
    effect: { kind: "not-said" },
    mode: "decided",
    by: "bupati",
  })),
});

/** What means something to Mermaid somewhere. */
const hostile = [
  "end",
  'Teguran "lisan": pertama; kedua',
  "#quot; #35; #",
  "%% bukan komentar %%{init: {}}%%",
  "satu\ndua\n  section jahat\n  state x",
  "</div><script>alert(1)</script>",
  "a --> b : c",
  "[*] --> s0",
  "note right of s0",
  "`**tebal**` _miring_ $$x$$",
  "\\n \\\\ & &amp; &#58;",
  "title",
  "accTitle: x",
  "::: kelas",
  "<<fork>>",
  "—é😀\u202E",
  "",
] as const;

describe("the diagram of a timeline, as Mermaid reads it", () => {
  it("has a section for each month and a point for each day, with how each entry stands", async () => {
    const points = await pointsOf(line);
    expect(points.map(({ section, task }) => `${section} | ${task}`)).toEqual([
      "Juni 2023 | 1 Juni 2023",
      "Februari 2025 | 6 Februari 2025",
      "Maret 2025 | 25 Maret 2025",
      "Maret 2025 | 31 Maret 2025",
      "April 2025 | 7 April 2025",
      "Juni 2025 | 30 Juni 2025",
      "Juli 2025 | 7 Juli 2025",
      "September 2025 | 30 September 2025",
      "Oktober 2025 | 6 Oktober 2025",
      "Desember 2025 | 24 Desember 2025",
      "Desember 2025 | 31 Desember 2025",
    ]);
    expect(points.at(-1)?.events).toEqual([
      "Pengukuran triwulanan, triwulan IV 2025 (jatuh tempo (hukum nasional)∶ belum lewat)",
      "Pengukuran tahunan, tahun 2025 (jatuh tempo (hukum nasional)∶ belum lewat)",
    ]);
  });

  it.each(hostile)("keeps one entry one entry: %j", async (text) => {
    const points = await pointsOf(saying(text, "sesudahnya"));
    expect(points).toEqual([
      {
        section: "Desember 2025",
        task: "31 Desember 2025",
        events: [label(`${text} (mulai berlaku)`), "sesudahnya (mulai berlaku)"],
      },
    ]);
  });

  it("of nothing is still a diagram", async () => {
    expect(await pointsOf(saying())).toEqual([]);
  });

  it("keeps any text one entry", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 30 }), async (text) => {
        const [point, ...others] = await pointsOf(saying(text));
        expect([point?.events, others]).toEqual([[label(`${text} (mulai berlaku)`)], []]);
      }),
    );
  });
});

describe("the diagram of a ladder, as Mermaid reads it", () => {
  it("L22-8: Lebong 2022 has its four steps, and no way around the order of the letter", async () => {
    const [ladder] = rulesInForce(kabLebong, { on: plainDate("2022-12-31"), year: 2022, signed: true }).ladders;
    expect(ladder && (await ladderOf(ladder)).arrows).toEqual([
      "root_start s0",
      "s0 s1 pelanggaran baru, menduduki jabatan",
      "s1 s2 pelanggaran baru, menduduki jabatan",
      "s0 s3 pelanggaran baru, tidak menduduki jabatan",
      "s1 s3 pelanggaran baru, tidak menduduki jabatan",
      "s2 s3 pelanggaran baru, tidak menduduki jabatan",
      "s2 s4 pelanggaran baru",
      "s3 s4 pelanggaran baru",
    ]);
  });

  it.each(hostile)("keeps a step one step: %j", async (text) => {
    const { states, arrows } = await ladderOf(stepped(text, "Langkah dua"));
    expect(states).toEqual(["Belum ada konsekuensi", label(text), "Langkah dua"]);
    expect(arrows).toEqual(["root_start s0", "s0 s1 pelanggaran baru", "s1 s2 pelanggaran baru"]);
  });

  it.each(hostile)("keeps what a step asks on its arrow: %j", async (text) => {
    const [step] = stepped("Langkah satu").steps;
    const asking: Ladder = {
      ...stepped(),
      steps: step === undefined ? [] : [{ ...step, when: { kind: "imposed", step: text } }],
    };
    const { states, arrows } = await ladderOf(asking);
    expect(states).toEqual(["Belum ada konsekuensi", "Langkah satu"]);
    expect(arrows.slice(1).filter((arrow) => !/^s[01] s1 pelanggaran baru, /u.test(arrow))).toEqual([]);
  });
});

describe("a label", () => {
  it("reads as its text did, without a mark that a diagram would take for its own", () => {
    expect(label('Teguran "lisan": <satu>; #2 & 50% [a] {b}')).toBe("Teguran 'lisan'∶ ‹satu›； ＃2 ＆ 50％ (a) (b)");
  });

  it("is one line, and never empty", () => {
    expect(label(" a \r\n\t b\u2028c ")).toBe("a b c");
    expect(label("\n")).toBe("–");
  });
});
