import { describe, expect, it } from "vitest";

import {
  always,
  type BreachRule,
  cite,
  extendRuleSet,
  forYear,
  holdsPost,
  type Ladder,
  ladderDiagram,
  not,
  national,
  plainDate,
  type Purpose,
  type ReviewRule,
  rulesInForce,
  since,
  story,
  targetMissed,
} from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { kotaBekasi } from "perjanjian-kinerja/regencies/kotaBekasi";
import { kabContoh, regencyPage } from "perjanjian-kinerja/testing";

const basis = cite("PERBUP", "Pasal 3");
const page = (text: string): readonly string[] => text.split("\n");
const row = (text: string, begins: string): readonly string[] => {
  const found = page(text).find((line) => line.startsWith(`| ${begins}`));
  return (found ?? "").slice(2, -2).split(" | ");
};

describe("the situation of a story on the page", () => {
  it("tells what was observed, and every other recorded fact", () => {
    const told = story("Skor di bawah 60", {
      asOf: "2025-12-31",
      observed: { skor: { "2025-Q1": 55 } },
      also: [
        {
          kind: "observed",
          agreement: "pk",
          measure: "skor",
          value: 52,
          period: "2025-Q2",
          on: plainDate("2025-06-30"),
        },
      ],
      expect: { found: [] },
    });
    const lines = page(regencyPage(kabContoh, [told])).filter((line) => line.includes("skor"));
    expect(lines).toEqual([
      '- diamati "skor": triwulan I 2025 55',
      "- Hasil pengamatan: skor, triwulan II 2025: 52, 30 Juni 2025",
    ]);
  });
});

describe("the page of a rule set", () => {
  it("names the regency, its code, and that what it does not mention is national", () => {
    const [title, , intro] = page(regencyPage(kabContoh, []));
    expect(title).toBe("# Kabupaten Contoh");
    expect(intro).toContain("Kode wilayah: 99.01. Yang tidak disebut di sini mengikuti ketentuan nasional.");
    expect(intro).toContain("rekomendasi, bukan keputusan");
  });

  it("shows a source as what it is: a clause is no regulation", () => {
    expect(row(regencyPage(kabContoh, []), "PK Contoh 2025")).toEqual([
      "PK Contoh 2025",
      "Perjanjian Kinerja Kepala Perangkat Daerah Kabupaten Contoh Tahun 2025",
      "perjanjian kinerja",
      "25 Maret 2025",
      "–",
      "dokumen yang ditandatangani, bukan peraturan",
    ]);
  });

  it("shows a provision with its time, its basis, what that weighs, and the national rule beside it", () => {
    const [what, says, when, stands, weighs, beside] = row(
      regencyPage(kabContoh, []),
      "Kesempatan memperbaiki kinerja",
    );
    expect([what, when, stands, weighs]).toEqual([
      "Kesempatan memperbaiki kinerja",
      "Sejak 25 Maret 2025",
      "PK Contoh 2025 butir 7 [satu sumber]",
      "dokumen yang ditandatangani, bukan peraturan",
    ]);
    expect(says).toMatch(/^Kesempatan 3 bulan setelah 12 bulan dalam jabatan;.*\(mengikat yang menandatangani\)$/u);
    expect(beside).toMatch(/^Kesempatan 6 bulan setelah 1 tahun dalam jabatan;.*UU 20\/2023/u);
  });

  it("groups provisions by the time in which they speak, earliest first", () => {
    const times = page(regencyPage(kabLebong, [])).filter((line) => /^### Tahun anggaran \d+$/u.test(line));
    expect(times).toEqual(["### Tahun anggaran 2022", "### Tahun anggaran 2023", "### Tahun anggaran 2024"]);
  });

  it("names what national law has no counterpart for", () => {
    expect(row(regencyPage(kotaBekasi, []), "Tujuan perjanjian").at(-1)).toBe("Tidak ada padanan");
  });

  it("holds every step against national law, aspect by aspect, with both articles", () => {
    const text = regencyPage(kabContoh, []);
    expect(text).toContain("Penilaian: **lebih berat daripada ketentuan nasional**.");
    const [, status, why, local, law] = row(text, "Jenis");
    expect([status, local]).toEqual(["tidak dikenal lagi", "PK Contoh 2025 butir 7 [satu sumber]"]);
    expect(why).toContain("dahulu:");
    expect(law).toContain("PP 94/2021 Pasal 8 ayat (4) huruf a");
    expect(text).toContain("Yang dimungkinkan hukum: penurunan jabatan setingkat lebih rendah selama 12 bulan");
  });

  it("tells again what changed with the law while a step was announced", () => {
    const rules = extendRuleSet(national, {
      id: "kabLama",
      name: "Kabupaten Lama",
      sources: { PERBUP: { instrument: "Perbup", title: "Peraturan Bupati" } },
      breaches: [
        since<BreachRule>("2020-01-01", {
          code: "b",
          title: { id: "B" },
          at: "yearly",
          when: targetMissed("any"),
          basis,
        }),
      ],
      ladders: [
        since<Ladder>("2020-01-01", {
          code: "l",
          title: { id: "Jenjang" },
          answers: ["b"],
          steps: [
            {
              code: "s",
              title: { id: "Dibebaskan" },
              rank: 1,
              when: always,
              effect: { kind: "post-lost", term: "open-ended" },
              mode: "decided",
              by: "bupati",
            },
          ],
          basis,
        }),
      ],
    });
    const days = page(regencyPage(rules, [])).filter((line) => line.startsWith("Menurut hukum per"));
    expect(days).toEqual(["Menurut hukum per 31 Desember 2020:", "Menurut hukum per 31 Desember 2021:"]);
  });

  it("keeps a bar or a line break inside its cell", () => {
    const rules = extendRuleSet(national, {
      id: "kabAneh",
      name: "Kabupaten Aneh",
      sources: { PERBUP: { instrument: "Perbup", title: "Peraturan | Bupati\nbaru" } },
      purposes: [forYear<Purpose>(2025, { code: "p", title: { id: "Satu | dua" }, basis })],
    });
    const text = regencyPage(rules, []);
    expect(text).toContain("| Peraturan \\| Bupati baru |");
    expect(text).toContain("| Satu \\| dua |");
  });

  it("leaves out the sections that have nothing to say", () => {
    const silent = extendRuleSet(national, { id: "diam", name: "Kabupaten Diam", sources: {} });
    expect(page(regencyPage(silent, [])).filter((line) => line.startsWith("#"))).toEqual(["# Kabupaten Diam"]);
  });

  it("of a child names its own parent", () => {
    const child = extendRuleSet(kabContoh, { id: "anak", name: "Kecamatan Contoh", sources: {} });
    expect(regencyPage(child, [])).toContain("mengikuti ketentuan Kabupaten Contoh.");
  });

  it("calls a review that both have by its title", () => {
    const rules = extendRuleSet(national, {
      id: "kabBaru",
      name: "Kabupaten Baru",
      sources: { PERBUP: { instrument: "Perbup", title: "Peraturan Bupati" } },
      reviews: [
        forYear<ReviewRule>(2025, {
          code: "quarterly",
          title: { id: "Rapat triwulan" },
          cadence: { kind: "each", length: "month" },
          force: "must",
          basis,
        }),
      ],
    });
    expect(regencyPage(rules, [])).toContain("Kekerapan evaluasi dalam setahun (Rapat triwulan)");
  });
});

describe("the diagram of a ladder", () => {
  const wording = { language: "id", titles: {} } as const;
  const edges = (ladder: Ladder): readonly string[] =>
    ladderDiagram(ladder, {}, wording)
      .split("\n")
      .filter((line) => line.includes(" : "))
      .map((line) => line.trim());

  it("draws every step that can be the next one, and no other", () => {
    const [ladder] = rulesInForce(kabLebong, { on: plainDate("2022-12-31"), year: 2022, signed: true }).ladders;
    expect(ladder && edges(ladder)).toEqual([
      "s0 --> s1 : pelanggaran baru, menduduki jabatan",
      "s1 --> s2 : pelanggaran baru, menduduki jabatan",
      "s0 --> s3 : pelanggaran baru, tidak menduduki jabatan",
      "s1 --> s3 : pelanggaran baru, tidak menduduki jabatan",
      "s2 --> s3 : pelanggaran baru, tidak menduduki jabatan",
      "s2 --> s4 : pelanggaran baru",
      "s3 --> s4 : pelanggaran baru",
    ]);
  });

  const one = (code: string, rank: number, other: Partial<Ladder["steps"][number]> = {}): Ladder["steps"][number] => ({
    code,
    title: { id: `Langkah ${code}` },
    rank,
    when: always,
    effect: { kind: "not-said" },
    mode: "decided",
    by: "bupati",
    ...other,
  });
  const laddered = (steps: Ladder["steps"], other: Partial<Ladder> = {}): Ladder => ({
    code: "l",
    title: { id: "L" },
    answers: [],
    steps,
    ...other,
  });

  it("draws a step that may be imposed again as a loop", () => {
    expect(edges(laddered([one("a", 1, { atMost: 2 }), one("b", 2)]))).toEqual([
      "s0 --> s1 : pelanggaran baru",
      "s1 --> s1 : pelanggaran baru",
      "s1 --> s2 : pelanggaran baru",
    ]);
  });

  it("draws a way around a step from which there is an exception", () => {
    const except = [{ skip: "a", when: holdsPost, basis: [basis] }] as const;
    expect(edges(laddered([one("a", 1), one("b", 2)], { except }))).toContain("s0 --> s2 : pelanggaran baru");
  });

  it("draws steps that a number picks from the start, each from its number on", () => {
    const grading = { by: { kind: "targets-missed" }, worse: "higher", at: { a: 1, b: 3 } } as const;
    expect(edges(laddered([one("a", 1), one("b", 2)], { grading }))).toEqual([
      "s0 --> s1 : pelanggaran baru, mulai 1",
      "s0 --> s2 : pelanggaran baru, mulai 3",
    ]);
  });

  it("of rewards speaks of merits", () => {
    const reward = one("a", 1, { effect: { kind: "reward", what: "promotion" } });
    expect(edges(laddered([reward]))).toEqual(["s0 --> s1 : prestasi baru"]);
  });

  it("keeps marks that mean something in a diagram out of its words", () => {
    const odd: Ladder = {
      code: "l",
      title: { id: "L" },
      answers: [],
      steps: [
        {
          code: "s",
          title: { id: `Langkah "satu": <lisan>; dua` },
          rank: 1,
          when: not(holdsPost),
          effect: { kind: "not-said" },
          mode: "decided",
          by: "bupati",
        },
      ],
    };
    expect(ladderDiagram(odd, {}, wording)).toContain(`state "Langkah 'satu'∶ ‹lisan›； dua" as s1`);
  });
});
