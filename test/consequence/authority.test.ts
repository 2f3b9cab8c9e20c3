import { describe, expect, it } from "vitest";

import {
  type AuthorityAnswer,
  type AuthorityCode,
  authorityFor,
  type AuthorityPlaceFact,
  authorityTable,
  type Fact,
  type Facts,
  formatBasis,
  national,
  plainDate,
  type PostLevel,
  postLevels,
  type PunishmentLevel,
  punishmentLevels,
  rulesInForce,
  sentence,
} from "perjanjian-kinerja";

import { dossier } from "./given.ts";

const rulesOn = (day: string) => rulesInForce(national, { on: plainDate(day), year: 2024, signed: true });
const { authority: law, sources, discipline } = rulesOn("2024-06-30");
const PDHTAPS = discipline?.kinds.find(({ code }) => code === "PDHTAPS");

interface Asked {
  readonly employment?: Facts["employment"];
  readonly facts?: readonly Fact[];
  readonly on?: string;
}

function ask(of: PostLevel, level: PunishmentLevel, { employment = "PNS", facts = [], on = "2024-06-30" }: Asked = {}) {
  const record = { facts: dossier(...facts), cases: ["kasus-1"], asOf: plainDate(on) };
  return authorityFor(law, { of, employment, punishment: { level } }, record);
}

/** First and beside, or why nobody is named. */
function told(answer: AuthorityAnswer): string {
  if (answer.kind === "not-stated") return answer.because.code;
  return [answer.first, ...answer.beside]
    .map(({ code, as }) => (as === "named" ? code : `${code} (${as})`))
    .join(" > ");
}

const because = (answer: AuthorityAnswer): readonly string[] =>
  (answer.because.parts ?? []).map((part) => sentence(part, "en"));

const place = (authority: AuthorityCode, held: AuthorityPlaceFact["held"], on = "2024-01-02"): Fact => ({
  kind: "authority-place",
  authority,
  held,
  on: plainDate(on),
});
const idle = (authority: AuthorityCode, on = "2024-05-02", kasus = "kasus-1"): Fact => ({
  kind: "authority-failed",
  case: kasus,
  authority,
  how: "did-not-punish",
  on: plainDate(on),
});

const PPK = "pejabat-pembina-kepegawaian";

describe("who may impose what on whom", () => {
  it.each<[string, PostLevel, PunishmentLevel, string]>([
    [
      "H2: a pelaksana, light: the pengawas",
      "pelaksana",
      "ringan",
      "pengawas > jf-ahli-muda-yang-ditunjuk (conditional)",
    ],
    [
      "H4: a head of section (pengawas), medium: JPT pratama, two levels above, or the regent",
      "pengawas",
      "sedang",
      `jpt-pratama > ${PPK}`,
    ],
    ["H5: a head of division (administrator), heavy: the regent", "administrator", "berat", PPK],
    ["E36: the secretary of a regency is JPT pratama: light, by the regent", "jpt-pratama", "ringan", PPK],
    ["E36: the secretary of a regency is JPT pratama: medium, by the regent", "jpt-pratama", "sedang", PPK],
    ["E36: the secretary of a regency is JPT pratama: heavy, by the regent", "jpt-pratama", "berat", PPK],
    [
      "an administrator, light: JPT pratama, one level above, and nobody else",
      "administrator",
      "ringan",
      "jpt-pratama",
    ],
    ["an administrator, medium: the regent", "administrator", "sedang", PPK],
    [
      "a pengawas, light: the administrator",
      "pengawas",
      "ringan",
      "administrator > jf-ahli-madya-yang-ditunjuk (conditional)",
    ],
    ["a pengawas, heavy: the regent", "pengawas", "berat", PPK],
    [
      "a pelaksana, medium: the administrator, two levels above, or the regent",
      "pelaksana",
      "sedang",
      `administrator > ${PPK}`,
    ],
    ["a pelaksana, heavy: the regent", "pelaksana", "berat", PPK],
    [
      "a functional official, light: the administrator of the unit, or JPT pratama",
      "jabatan-fungsional",
      "ringan",
      "administrator > jpt-pratama",
    ],
    [
      "a functional official, medium: the administrator of the unit, or JPT pratama",
      "jabatan-fungsional",
      "sedang",
      "administrator > jpt-pratama",
    ],
    ["a functional official, heavy: the regent", "jabatan-fungsional", "berat", PPK],
    ["ahli utama, light: the regent", "jf-ahli-utama", "ringan", PPK],
    ["ahli utama, medium: the regent", "jf-ahli-utama", "sedang", PPK],
    ["ahli utama, heavy where no kind is said: the regent", "jf-ahli-utama", "berat", PPK],
    ["the regent is no civil servant: nobody", "kepala-daerah", "ringan", "authority-not-stated"],
  ])("%s", (_, of, level, expected) => {
    expect(told(ask(of, level))).toBe(expected);
  });

  it("E36: ahli utama is dismissed by the President, on the proposal of the regent", () => {
    const answer = authorityFor(law, {
      of: "jf-ahli-utama",
      employment: "PNS",
      punishment: PDHTAPS ?? { level: "berat" },
    });
    expect(answer).toMatchObject({ kind: "named", first: { code: "presiden" }, beside: [], proposedBy: PPK });
  });

  it.each<PostLevel>(["jpt-pratama", "administrator", "pengawas", "pelaksana", "jabatan-fungsional"])(
    "L24-12: %s is dismissed by the regent, on the proposal of the competent official",
    (of) => {
      const answer = authorityFor(law, { of, employment: "PNS", punishment: PDHTAPS ?? { level: "berat" } });
      expect(answer).toMatchObject({ kind: "named", first: { code: PPK }, proposedBy: "pejabat-yang-berwenang" });
      expect(formatBasis(answer.because.basis ?? [], sources, "en")).toContain("PP 11/2017 Pasal 267 [single source]");
    },
  );

  it("nothing but a dismissal needs a proposal", () => {
    const kind = discipline?.kinds.find(({ code }) => code === "pembebasan-menjadi-pelaksana-12-bulan");
    const answer = authorityFor(law, { of: "pengawas", employment: "PNS", punishment: kind ?? { level: "ringan" } });
    expect(answer).toMatchObject({ kind: "named", first: { code: PPK } });
    expect(answer).not.toHaveProperty("proposedBy");
  });

  it("that higher ones are competent beside the lowest is said to be open", () => {
    expect(because(ask("pengawas", "sedang"))).toEqual([
      "the lowest competent authority comes first; the higher ones are competent beside it, which the law leaves open",
    ]);
    expect(because(ask("pengawas", "berat"))).toEqual([]);
    // One that is competent under a condition alone is no higher one.
    expect(because(ask("pengawas", "ringan"))).toEqual([]);
  });

  it("the table is of one source, and the numbers of its articles are unverified", () => {
    expect(formatBasis(ask("pengawas", "berat").because.basis ?? [], sources, "en")).toBe(
      "PP 94/2021 Pasal 16–23 [single source; article number: unverified]",
    );
  });

  it("before PP 94/2021 nobody is named, because the earlier law on it is not carried in", () => {
    const question = { of: "pengawas", employment: "PNS", punishment: { level: "berat" } } as const;
    expect(told(authorityFor(rulesOn("2021-08-30").authority, question))).toBe("authority-not-carried-in");
    expect(told(authorityFor(rulesOn("2021-08-31").authority, question))).toBe(PPK);
  });

  it("E40: for contract staff nobody is named; candidates are punished like civil servants", () => {
    expect(told(ask("pelaksana", "ringan", { employment: "PPPK" }))).toBe("authority-of-contract-staff");
    expect(told(ask("pelaksana", "ringan", { employment: "CPNS" }))).toBe(told(ask("pelaksana", "ringan")));
  });

  it("nobody may punish an official above or beside himself", () => {
    const rank = (code: string): number => ["pelaksana", "pengawas", "administrator", "jpt-pratama"].indexOf(code);
    for (const of of postLevels.filter((level) => rank(level) >= 0)) {
      for (const level of punishmentLevels) {
        const answer = ask(of, level);
        const all = answer.kind === "named" ? [answer.first, ...answer.beside] : [];
        expect(all.filter(({ code }) => rank(code) >= 0 && rank(code) <= rank(of))).toEqual([]);
      }
    }
  });
});

describe("an authority that is not there", () => {
  it("hands the case to the next higher official, as often as it needs", () => {
    const facts = [place("pengawas", "vacant")];
    expect(told(ask("pelaksana", "ringan", { facts }))).toBe(
      "administrator (for-vacant) > jf-ahli-muda-yang-ditunjuk (conditional)",
    );
    const both = [...facts, place("administrator", "vacant")];
    const answer = ask("pelaksana", "ringan", { facts: both });
    expect(answer).toMatchObject({ first: { code: "jpt-pratama", as: "for-vacant" } });
    expect(because(answer)).toHaveLength(2);
  });

  it("names the higher one once, also where it was competent already", () => {
    expect(told(ask("pengawas", "sedang", { facts: [place("jpt-pratama", "vacant")] }))).toBe(`${PPK} (for-vacant)`);
  });

  it("is vacant from its day on, until somebody holds the post again", () => {
    const facts = [place("pengawas", "vacant", "2024-03-01"), place("pengawas", "definitive", "2024-06-03")];
    const first = (on: string): unknown => ask("pelaksana", "ringan", { facts, on });
    expect(first("2024-02-29")).toMatchObject({ first: { code: "pengawas" } });
    expect(first("2024-03-01")).toMatchObject({ first: { code: "administrator" } });
    expect(first("2024-06-02")).toMatchObject({ first: { code: "administrator" } });
    expect(first("2024-06-03")).toMatchObject({ first: { code: "pengawas" } });
  });

  it("leaves nobody where the highest is missing too", () => {
    const facts = [place(PPK, "vacant"), place("presiden", "vacant")];
    expect(told(ask("pengawas", "berat", { facts }))).toBe("authority-none-left");
  });

  it("E38: an acting one is named, and a lawyer is asked whether he may punish", () => {
    const answer = ask("pengawas", "ringan", { facts: [place("administrator", "acting")] });
    expect(answer).toMatchObject({ kind: "named", first: { code: "administrator" }, requiresLegalReview: true });
    expect(because(answer)).toEqual([
      "the post of the superior of administrator level (echelon III) is held by an acting official, whose power to punish is not settled; needs legal review",
    ]);
    expect(ask("pengawas", "ringan")).toMatchObject({ requiresLegalReview: false });
  });

  it("of which two records of one day say different things is asked for again", () => {
    const facts = [place("administrator", "acting"), place("administrator", "vacant")];
    const answer = ask("pengawas", "ringan", { facts });
    expect(answer).toMatchObject({ first: { code: "administrator" }, requiresLegalReview: true });
    expect(answer.because.parts?.[0]?.missing).toEqual([
      { fact: "authority-place", about: "pejabat administrator (eselon III) atasannya", why: "in-conflict" },
    ]);
  });
});

describe("an authority that does not punish", () => {
  it("E37: loses the case to its superior, in that case alone and from that day on", () => {
    const facts = [idle("pengawas")];
    expect(ask("pelaksana", "ringan", { facts })).toMatchObject({ first: { code: "administrator", as: "for-idle" } });
    expect(ask("pelaksana", "ringan", { facts, on: "2024-05-01" })).toMatchObject({ first: { code: "pengawas" } });
    expect(ask("pelaksana", "ringan", { facts: [idle("pengawas", "2024-05-02", "kasus-2")] })).toMatchObject({
      first: { code: "pengawas" },
    });
  });

  it("that punished too lightly did punish", () => {
    const lenient: Fact = {
      kind: "authority-failed",
      case: "kasus-1",
      authority: "pengawas",
      how: "too-lightly",
      on: plainDate("2024-05-02"),
    };
    expect(ask("pelaksana", "ringan", { facts: [lenient] })).toMatchObject({ first: { code: "pengawas" } });
  });
});

describe("the table for legal officers", () => {
  it("has a row for every post of a civil servant, and says where it stands", () => {
    const rows = (law === undefined ? "" : authorityTable(law, sources, "en")).split("\n");
    expect(rows.filter((row) => row.startsWith("| "))).toHaveLength(2 + postLevels.length - 1);
    expect(rows).toContain("Basis: PP 94/2021 Pasal 16–23 [single source; article number: unverified].");
    expect(rows.find((row) => row.includes("officials, ahli utama |"))).toMatch(
      /except PDHTAPS\); the President \(only PDHTAPS\) \|$/u,
    );
  });
});
