import { describe, expect, it } from "vitest";

import { evaluate, type Evaluation, explain, type Language, national, plainDate } from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { kabSolok } from "perjanjian-kinerja/regencies/kabSolok";
import { kotaBekasi } from "perjanjian-kinerja/regencies/kotaBekasi";

import { disciplined, missed, scattered } from "../consequence/discipline.ts";
import { anAgreement as promise, dossier, gained, granted, reached } from "../consequence/given.ts";
import { aDossier } from "../support/aDossier.ts";
import { anAgreement, headOfAgency } from "../support/anAgreement.ts";
import { evaluated } from "../support/ask.ts";

const STUNTING = "Prevalensi stunting";
const IMMUNISED = "Cakupan imunisasi dasar lengkap";

/** Head of an agency since long, who promises less stunting in a year. */
function lebong(year: number, signedOn: string) {
  const agreement = anAgreement({ year, signedOn, dpaOn: `${String(year)}-01-10` }).promising(STUNTING, {
    target: 14,
    polarity: "lower-is-better",
  });
  return { agreement, facts: aDossier(agreement).holding(headOfAgency, "2021-01-04") };
}

function lebong2022(): Evaluation {
  const { agreement, facts } = lebong(2022, "2022-03-31");
  const told = facts
    .reporting(STUNTING, 15.2)
    .clearing("work-discipline-failed", "2022-12-20")
    .clearing("next-year-plan-failed", "2022-12-20");
  return evaluated(agreement, told, kabLebong, "2023-01-31");
}

function lebong2023(): Evaluation {
  const { agreement, facts } = lebong(2023, "2023-03-28");
  return evaluated(agreement, facts.reporting(STUNTING, 15.2), kabLebong, "2024-01-31");
}

function lebong2024(): Evaluation {
  const agreement = anAgreement({ year: 2024, signedOn: "2024-03-25", dpaOn: "2024-01-08" })
    .promising(IMMUNISED, { targets: { "2024-Q1": 20, "2024": 90 } })
    .prioritising("Percepatan penurunan stunting");
  const facts = aDossier(agreement)
    .holding(headOfAgency, "2021-01-04")
    .reporting(IMMUNISED, 18.5, { in: "2024-Q1" })
    .clearing("attendance-unclear", "2024-03-31", "2024-Q1")
    .running("Percepatan penurunan stunting", "2024-03-31", "2024-Q1");
  return evaluated(agreement, facts, kabLebong, "2024-04-01");
}

function bekasi2019(): Evaluation {
  const agreement = anAgreement({ year: 2019, signedOn: "2019-06-11", dpaOn: "2019-01-07" });
  const levels = { nilai: "kurang", kepatuhan: "cukup", integritas: "baik" } as const;
  const facts = aDossier(agreement)
    .holding(headOfAgency, "2018-03-01")
    .evaluated("second-evaluation", "2019-12-11", levels);
  return evaluated(agreement, facts, kotaBekasi, "2019-12-12");
}

function solok2020(): Evaluation {
  const agreement = anAgreement({ year: 2020, signedOn: "2020-02-14", dpaOn: "2020-01-06" }).promising(IMMUNISED, {
    target: 80,
  });
  const facts = aDossier(agreement).holding(headOfAgency, "2020-01-01").reporting(IMMUNISED, 79.99);
  return evaluated(agreement, facts, kabSolok, "2020-12-31");
}

function runningWindow(): Evaluation {
  const facts = dossier(gained("2020-01-01"), reached(2022, 9), granted(2022, "2023-01-15"));
  return evaluate(promise(2022), facts, national, plainDate("2023-02-01"));
}

function partyMember(): Evaluation {
  const ground = {
    kind: "dismissal-ground",
    ground: "anggota-partai-politik",
    state: "established",
    on: plainDate("2024-03-01"),
  } as const;
  return evaluate(promise(2024), dossier(gained("2014-02-03"), ground), national, plainDate("2024-06-30"));
}

/** Each case by the sentence that it settles, the name of its files, and how it is made. */
const cases: readonly (readonly [title: string, name: string, made: () => Evaluation])[] = [
  ["L22-5: at Lebong in 2022 who holds a post and missed the target is announced to lose it", "lebong2022", lebong2022],
  ["L23-2: at Lebong in 2023 the year is evaluated, and nothing local is announced", "lebong2023", lebong2023],
  ["L24-10: at Lebong in 2024 a quarter below target calls for sanctions that nobody named", "lebong2024", lebong2024],
  [
    "B19-4: at Bekasi in 2019 a second evaluation below sufficient is a condition for resignation",
    "bekasi2019",
    bekasi2019,
  ],
  ["S-4: at Solok in 2020 a year below target leads to six months to improve", "solok2020", solok2020],
  [
    "11 days of absence call for a punishment that an examination has to carry",
    "absence",
    () => disciplined(missed(...scattered(2024, 11)), "2024-12-31"),
  ],
  ["while a time to improve runs nothing is recommended, and its last day is named", "runningWindow", runningWindow],
  ["member of a party: the statute dismisses, an authority decides", "partyMember", partyMember],
];

const languages: readonly Language[] = ["id", "en"];

describe.each(languages)("the words of a case: %s", (language) => {
  it.each(cases)("%s", async (_, name, made) => {
    const evaluation = made();
    const short = explain(evaluation, language, { level: "short" });
    const page = explain(evaluation, language);
    await expect(`${short}\n\n${page}\n`).toMatchFileSnapshot(`golden/${name}.${language}.txt`);
  });
});
