import {
  cascade,
  type CascadeFinding,
  type Facts,
  type Indicator,
  type Party,
  type PerformanceAgreement,
  plainDate,
  type Post,
  sentence,
} from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const day = plainDate("2022-03-31");
const post = (title: string, role: string, level: Post["level"] = "administrator"): Post => ({ title, role, level });
const party = (name: string, held: Post): Party => ({ name, post: held });

const bupati = party("Ahmad", post("Bupati", "bupati", "kepala-daerah"));
const asisten = party("Budi", post("Asisten I", "asisten", "jpt-pratama"));
const kabag = party("Citra", post("Kabag Hukum", "kabag"));
const kasubag = party("Dewi", post("Kasubag Bantuan Hukum", "kasubag", "pengawas"));
const pelaksana = party("Eka", post("Pengelola data", "pelaksana", "pelaksana"));

type Given = Partial<PerformanceAgreement> & Pick<PerformanceAgreement, "id" | "mandateHolder">;

const agreementOf = (given: Given): PerformanceAgreement => ({
  year: 2022,
  signing: { kind: "signed", on: day },
  documents: [],
  clauses: [],
  objectives: [],
  programmes: [],
  revisions: [],
  ...given,
});

const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  name: id,
  unit: "%",
  polarity: "higher-is-better",
  key: true,
  accumulation: "last",
  targets: { "2022": 80 },
  ...more,
});

const promising = (...indicators: readonly Indicator[]): Pick<PerformanceAgreement, "objectives"> => ({
  objectives: [{ id: "s", name: "Sasaran", indicators }],
});

const superiorOf = (official: Party, ...named: readonly (readonly [superior: Party, on: string])[]): Facts => ({
  official: official.name,
  employment: "PNS",
  events: named.map(([superior, on]) => ({ kind: "direct-superior", superior, on: plainDate(on) })),
});

const known = [
  superiorOf(asisten, [bupati, "2021-01-04"]),
  superiorOf(kabag, [asisten, "2021-01-04"]),
  superiorOf(kasubag, [kabag, "2021-01-04"]),
  superiorOf(pelaksana, [kasubag, "2021-01-04"]),
];

function look(agreements: readonly PerformanceAgreement[], facts: readonly Facts[] = known): readonly CascadeFinding[] {
  return cascade(agreements, { year: 2022, facts, ruleSet: kabLebong, asOf: plainDate("2022-12-31") }).findings;
}

const told = (findings: readonly CascadeFinding[]): readonly string[] =>
  findings.map(({ kind, because }) => `${kind} ${because.code}`).toSorted();

const top = agreementOf({ id: "bupati", mandateHolder: bupati });
const assistant = agreementOf({ id: "asisten", mandateHolder: asisten, mandateGiver: bupati, parent: "bupati" });
const section = agreementOf({ id: "kabag", mandateHolder: kabag, mandateGiver: asisten, parent: "asisten" });
const subsection = agreementOf({ id: "kasubag", mandateHolder: kasubag, mandateGiver: kabag, parent: "kabag" });
const staff = agreementOf({ id: "staf", mandateHolder: pelaksana, mandateGiver: kasubag, parent: "kasubag" });
const line = [top, assistant, section, subsection, staff];

it("L22-9: section heads with their assistant, sub-section heads with their section head, down to the staff: nothing to look at", () => {
  expect(look(line)).toEqual([]);
  const { passedDown } = cascade(line, { year: 2022, facts: known, ruleSet: kabLebong, asOf: plainDate("2022-12-31") });
  expect(passedDown.map(({ agreement, to }) => `${agreement}: ${to.map((one) => one.agreement).join()}`)).toEqual([
    "asisten: kabag",
    "bupati: asisten",
    "kabag: kasubag",
    "kasubag: staf",
    "staf: ",
  ]);
});

describe("the counterparty", () => {
  it("L22-9: a section head who signs with the regent breaks the rule of 2022, with its source", () => {
    const wrong = { ...section, mandateGiver: bupati };
    const [breach] = look([top, assistant, wrong, subsection, staff]).filter(
      ({ because }) => because.code === "counterparty-other-post",
    );
    expect(breach).toMatchObject({ kind: "breach", agreements: ["kabag"] });
    expect(breach?.because.basis?.map(({ source }) => source)).toEqual(["PERS-LEBONG-2022-04"]);
    expect(breach && sentence(breach.because, "id")).toBe(
      "Kabag Hukum menandatangani dengan Bupati; menurut ketentuan pihak lainnya adalah asisten",
    );
  });

  it.each([
    ["2022-03-31", ["breach counterparty-not-superior"]],
    ["2022-04-01", []],
  ])("is the direct superior on the day of signing, 31 March: another one from %s on makes %j", (on, expected) => {
    const other = party("Fajar", asisten.post);
    const facts = [...known.slice(0, 1), superiorOf(kabag, [asisten, "2021-01-04"], [other, on]), ...known.slice(2)];
    expect(told(look(line, facts))).toEqual(expected);
  });

  it("is a warning where no rule speaks of the post: the echelon alone says nothing", () => {
    const other = superiorOf(pelaksana, [kabag, "2021-01-04"]);
    expect(told(look(line, [...known.slice(0, 3), other]))).toEqual(["warning counterparty-not-superior"]);
  });

  it("is unknown, and asked for, where nobody recorded the superior or two are recorded for one day", () => {
    const silent = look(line, known.slice(1));
    expect(silent).toMatchObject([{ kind: "unknown", agreements: ["asisten"] }]);
    expect(silent[0]?.because.missing).toEqual([{ fact: "direct-superior", about: "Budi", why: "not-recorded" }]);
    const both = superiorOf(asisten, [bupati, "2021-01-04"], [kabag, "2021-01-04"]);
    expect(look(line, [both, ...known.slice(1)])[0]?.because.missing).toMatchObject([{ why: "in-conflict" }]);
  });

  it("K7: is nobody for the regent, and missing for everybody else", () => {
    const { mandateGiver: _, ...alone } = section;
    expect(told(look([top, assistant, alone, subsection, staff]))).toEqual(["breach counterparty-missing"]);
  });

  it("is whoever holds the agreement above", () => {
    const above = { ...assistant, mandateHolder: party("Fajar", asisten.post) };
    const facts = [...known, superiorOf(above.mandateHolder, [bupati, "2021-01-04"])];
    expect(told(look([top, above, section, subsection, staff], facts))).toEqual(["warning counterparty-not-above"]);
  });

  it("is not asked of who has not signed", () => {
    const open = line.map((one) => ({ ...one, signing: { kind: "not-signed" } as const }));
    expect(look(open, [])).toEqual([]);
  });
});

it("names what nobody below carries, and what carries something that is not above", () => {
  const above = { ...subsection, ...promising(indicator("a"), indicator("b")) };
  const below = { ...staff, ...promising(indicator("x", { carries: "a" }), indicator("y", { carries: "gone" })) };
  const findings = look([top, assistant, section, above, below]);
  expect(findings.map(({ kind, because, indicator: of }) => [kind, because.code, of])).toEqual([
    ["warning", "cascade-uncarried", "b"],
    ["warning", "cascade-carries-nothing", "y"],
  ]);
});

it.each([
  [[60, 40], []],
  [[33.3, 33.3, 33.4], []],
  [[60, 39.99], ["warning cascade-weights"]],
  [[60, 40.01], ["warning cascade-weights"]],
  [[0.6, 0.4], ["warning cascade-weights"]],
  [[60, undefined], ["warning cascade-weights-incomplete"]],
  [[undefined, undefined], []],
])("K25: weights of %j say %j", (weights, expected) => {
  const indicators = weights.map((weight, place) => indicator(String(place), weight === undefined ? {} : { weight }));
  expect(told(look([...line.slice(0, 4), { ...staff, ...promising(...indicators) }]))).toEqual(expected);
});

it("L24-3: an agreement that nobody passed down is a warning above the lowest level, because no national article asks for it", () => {
  expect(told(look(line.slice(0, 4)))).toEqual(["warning cascade-not-passed-down"]);
});

it("finds circles, the same twice, other years, and one above that is not there", () => {
  const round = [
    { ...section, parent: "kasubag" },
    { ...subsection, parent: "kabag" },
  ];
  expect(look(round).filter(({ because }) => because.code === "cascade-cycle")).toMatchObject([
    { kind: "contradiction", agreements: ["kabag", "kasubag"] },
  ]);
  expect(told(look([...line, staff]))).toEqual(["contradiction cascade-same-id"]);
  expect(told(look([...line, { ...staff, id: "staf-2" }]))).toEqual(["contradiction cascade-same-holder"]);
  expect(told(look([...line, { ...staff, id: "lama", year: 2021 }]))).toEqual(["warning cascade-other-year"]);
  expect(told(look([staff]))).toEqual(["unknown cascade-above-absent"]);
});

it("does not depend on the order of the agreements, and ends whatever they name above them", () => {
  const ids = ["a", "b", "c", "d"] as const;
  const some = fc.array(
    fc.record({ id: fc.constantFrom(...ids), parent: fc.option(fc.constantFrom(...ids), { nil: undefined }) }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(some, (links) => {
      const agreements = links.map(({ id, parent }) =>
        agreementOf({ id, mandateHolder: kabag, ...(parent === undefined ? {} : { parent }) }),
      );
      expect(look(agreements.toReversed())).toEqual(look(agreements));
    }),
    { numRuns: 100 },
  );
});
