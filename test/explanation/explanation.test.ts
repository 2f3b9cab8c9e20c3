import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  evaluate,
  type Evaluation,
  explain,
  type Explanation,
  explanation,
  type ExplanationItem,
  type ExplanationLevel,
  type ExplanationSectionCode,
  type Language,
  missingFacts,
  neededFacts,
  plainDate,
  trace,
} from "perjanjian-kinerja";
import { kabContoh } from "perjanjian-kinerja/regencies/_template";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { contohAgreement, contohFacts } from "perjanjian-kinerja/testing";

import { anAgreement, dossier, gained } from "../consequence/given.ts";
import { anyCase } from "../properties/anyCase.ts";

const contoh = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));
const waiting = evaluate(anAgreement(2022), dossier(gained("2020-01-01")), kabLebong, plainDate("2023-02-01"));
const languages: readonly Language[] = ["id", "en"];

function itemsOf({ sections }: Explanation, code: ExplanationSectionCode): readonly ExplanationItem[] {
  return sections.flatMap((one) => (one.kind === "list" && one.code === code ? one.items : []));
}

const at = (evaluation: Evaluation, level: ExplanationLevel, language: Language = "en"): Explanation =>
  explanation(evaluation, language, { level });

describe("an explanation as data", () => {
  it("says whose agreement it is, in the language asked for, as a page where no level is asked for", () => {
    const { level, language, title } = explanation(contoh, "id");
    expect({ level, language, title }).toEqual({
      level: "page",
      language: "id",
      title: "Perjanjian kinerja 2025: Siti Contoh, Kepala Dinas Kesehatan",
    });
  });

  it("carries each citation with how sure it is, and how people write it", () => {
    const [step] = itemsOf(at(contoh, "page"), "recommendations");
    expect(step).toEqual({
      depth: 0,
      lead: "Moved to a lower post",
      text: "announced, not proposed here; proposed by Sekda; Consequences of the agreement",
      basis: [
        {
          citation: { source: "PK-CONTOH-2025", article: "butir 7", confidence: "single-source" },
          text: "PK Contoh 2025 butir 7 [single source]",
        },
      ],
    });
  });

  it("says what came out of each condition, and of a breach that it is established", () => {
    const outcomes = itemsOf(at(contoh, "page"), "why").map(
      ({ depth, outcome }) => `${String(depth)} ${outcome?.kind}`,
    );
    expect(outcomes).toEqual([
      "0 established",
      "1 holds",
      "2 holds",
      "3 undefined",
      "3 undefined",
      "2 fails",
      "0 holds",
      "1 holds",
      "2 holds",
    ]);
  });

  it("is what the Markdown is made of: every text stands in it, in order", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom("short", "page", "full"), ({ agreement, facts, rules, asOf }, level) => {
        const evaluation = evaluate(agreement, facts, rules, asOf);
        const markdown = explain(evaluation, "id", { level });
        let from = 0;
        for (const section of at(evaluation, level, "id").sections) {
          const texts =
            section.kind === "table"
              ? section.rows.flat().map((cell) => cell.replaceAll("|", "\\|"))
              : section.items.flatMap(({ lead = "", text, basis }) => [lead, text, ...basis.map((one) => one.text)]);
          for (const text of texts) {
            from = markdown.indexOf(text, from);
            expect(from, text).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("survives JSON", () => {
    const full = at(contoh, "full");
    expect(JSON.parse(JSON.stringify(full))).toEqual(full);
  });
});

describe("the short form", () => {
  it("says what was announced, how that stands in law, and what else is recommended", () => {
    expect(explain(contoh, "id", { level: "short" })).toBe(
      '"Dipindahkan ke jabatan yang lebih rendah" diumumkan, bukan usulan aplikasi ini (terhadap hukum nasional: lebih berat daripada ketentuan nasional). ' +
        "Selain itu: kesempatan memperbaiki kinerja (3 bulan) atas tahun 2025 diumumkan, bukan usulan aplikasi ini (terhadap hukum nasional: lebih berat daripada ketentuan nasional).",
    );
  });

  it.each(languages)("is one or two sentences, whatever happened: %s", (language) => {
    fc.assert(
      fc.property(anyCase, ({ agreement, facts, rules, asOf }) => {
        const [summary, ...more] = at(evaluate(agreement, facts, rules, asOf), "short", language).sections;
        expect(more).toEqual([]);
        const items = summary?.kind === "list" ? summary.items : [];
        expect([1, 2]).toContain(items.length);
        for (const { text } of items) expect(text).toMatch(/^\S.*\.$/u);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the whole derivation", () => {
  it("shows every branch of every recommendation, also those that failed or stayed unknown, which the page leaves out", () => {
    const branches = [contoh, waiting].flatMap((evaluation) => {
      const lines = evaluation.recommendations.flatMap(({ because }) => trace(because, evaluation, "en"));
      const [page, full] = (["page", "full"] as const).map((level) =>
        itemsOf(at(evaluation, level), "why").map(({ text }) => text),
      );
      expect(full).toEqual(expect.arrayContaining(lines.map(({ text }) => text)));
      return lines.filter(({ text }) => !page?.includes(text)).map(({ outcome }) => outcome);
    });
    expect(branches).toContain("unknown");
  });

  it("shows each figure with its formula and where that stands", () => {
    const [stunting] = itemsOf(at(contoh, "full"), "attainment");
    expect(stunting?.text).toContain("(2 × target − actual) ÷ target");
    expect(stunting?.basis.map(({ citation }) => citation.source)).toEqual(["PERMENPAN-RB-8-2021"]);
  });

  it("leaves nothing out that the page says of why", () => {
    fc.assert(
      fc.property(anyCase, ({ agreement, facts, rules, asOf }) => {
        const evaluation = evaluate(agreement, facts, rules, asOf);
        const full = new Set(itemsOf(at(evaluation, "full"), "why").map(({ text }) => text));
        expect(itemsOf(at(evaluation, "page"), "why").filter(({ text }) => !full.has(text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the facts still needed", () => {
  it("are data: what, about what, for when, in words, and who usually holds it", () => {
    expect(neededFacts(waiting).find(({ fact }) => fact === "actual")).toEqual({
      fact: "actual",
      about: "Indikator satu",
      period: "2022",
      why: "not-recorded",
      title: { id: "realisasi: Indikator satu, tahun 2022", en: "the actual: Indikator satu, 2022" },
      holders: [
        { code: "perangkat-daerah", title: { id: "perangkat daerah yang bersangkutan", en: "the agency itself" } },
        {
          code: "bagian-organisasi",
          title: {
            id: "Bagian Organisasi Sekretariat Daerah",
            en: "the organisation division of the secretariat (Bagian Organisasi)",
          },
        },
      ],
    });
  });

  it("stand in the explanation with who usually holds them", () => {
    expect(itemsOf(at(waiting, "page", "id"), "needed").map(({ text }) => text)).toContain(
      "realisasi: Indikator satu, tahun 2022 — biasanya ada pada perangkat daerah yang bersangkutan atau Bagian Organisasi Sekretariat Daerah",
    );
  });

  it("name every fact that a recommendation waits for, and none twice", () => {
    fc.assert(
      fc.property(anyCase, ({ agreement, facts, rules, asOf }) => {
        const evaluation = evaluate(agreement, facts, rules, asOf);
        const key = ({ fact, about, period }: { fact: string; about: string; period?: string }): string =>
          [fact, about, period].join("|");
        const keys = neededFacts(evaluation).map(key);
        expect(new Set(keys).size).toBe(keys.length);
        const awaited = evaluation.recommendations.flatMap((one) =>
          one.kind === "await-facts" ? missingFacts(one.because) : [],
        );
        expect(awaited.map(key).filter((one) => !keys.includes(one))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what the law allows instead", () => {
  it("says beside a kind of discipline that a breach must be proven, and not beside the performance track", () => {
    const texts = itemsOf(at(contoh, "page"), "recommendations").map(({ text }) => text);
    expect(texts).toContain(
      "one post lower for twelve months, only for a breach of a listed duty that an examination proves",
    );
    expect(texts).toContain("the performance track: a time to improve");
    const tracks = contoh.recommendations.flatMap(({ conformity }) =>
      (conformity?.alternatives ?? []).map(({ code, track }) => `${track} ${code}`),
    );
    expect(tracks).toEqual([
      "discipline penurunan-jabatan-setingkat-12-bulan",
      "performance performance-track",
      "performance remediation",
    ]);
  });
});
