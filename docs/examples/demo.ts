/** Prints three things for a person: real indicator rows, one official through a year, and four announced points held against the law. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  alternativeText,
  checkConformity,
  evaluate,
  explain,
  formatDay,
  aspectText,
  formatBasis,
  formatNumber,
  formatPeriod,
  indicatorsOf,
  statusText,
  type Language,
  national,
  type PlainDate,
  plainDate,
  textIn,
} from "perjanjian-kinerja";
import { readAgreement, readFacts, readJson } from "perjanjian-kinerja/read";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { indicatorTable } from "./indicatorTable.ts";

const WIDTH = 116;

const { values } = parseArgs({ options: { lang: { type: "string", default: "id" } } });
const language: Language = values.lang === "en" ? "en" : "id";
const say = (id: string, en: string): string => textIn({ id, en }, language);

/** Breaks a long line between words; what follows hangs under its text. */
function wrap(line: string): string {
  if (/^[|─]/u.test(line)) return line;
  const indent = " ".repeat(line.length - line.trimStart().length + 2);
  const broken: string[] = [];
  let rest = line;
  while (rest.length > WIDTH) {
    const at = rest.lastIndexOf(" ", WIDTH);
    if (at <= indent.length) break;
    broken.push(rest.slice(0, at));
    rest = indent + rest.slice(at + 1);
  }
  return [...broken, rest].join("\n");
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

function printWrapped(text: string): void {
  print(...text.split("\n").map(wrap));
}

function heading(text: string): void {
  print("", "═".repeat(text.length), text, "═".repeat(text.length), "");
}

function load(name: string): unknown {
  const json = readJson(readFileSync(new URL(name, import.meta.url), "utf8"));
  if (json.ok) return json.value;
  throw new Error(json.issues.map(({ message }) => message.en).join("\n"));
}

function realRows(): void {
  heading(
    say(
      "A. Baris indikator nyata, dihitung dan dibandingkan dengan yang dicetak pemerintah",
      "A. Real indicator rows, computed and held against what the government printed",
    ),
  );
  print(indicatorTable(language));
}

function oneOfficial(): void {
  heading(
    say(
      "B. Satu kepala dinas di Kabupaten Lebong menurut ketentuan 2024",
      "B. One head of agency in Kabupaten Lebong under the rules of 2024",
    ),
  );
  print(
    say(
      "Orang, angka, dan harinya REKAAN; ketentuannya adalah yang diberitakan pada 25 Maret 2024.",
      "The person, the figures and the days are MADE UP; the rules are those reported on 25 March 2024.",
    ),
  );
  const agreement = readAgreement(load("./lebong2024Agreement.json"));
  if (!agreement.ok) throw new Error(agreement.issues.map(({ message }) => textIn(message, language)).join("\n"));
  const facts = readFacts(load("./lebong2024Facts.json"), [agreement.value]);
  if (!facts.ok) throw new Error(facts.issues.map(({ message }) => textIn(message, language)).join("\n"));

  print("", say("Yang ditandatangani 25 Maret 2024:", "Signed on 25 March 2024:"), "");
  for (const { name, unit, targets } of indicatorsOf(agreement.value, "2024")) {
    const promised = Object.entries(targets).map(
      ([period, target]) =>
        `${formatPeriod(period, language)}: ${typeof target === "number" ? formatNumber(target, language) : ""}`,
    );
    print(wrap(`  ${name} (${unit}) — ${promised.join("; ")}`));
  }

  const reviews: readonly PlainDate[] = [plainDate("2024-04-10"), plainDate("2024-07-10"), plainDate("2024-10-10")];
  print(
    "",
    say(
      "Tiga evaluasi triwulan, masing-masing dengan data yang sudah masuk pada hari itu:",
      "Three quarterly reviews, each with the facts known on that day:",
    ),
    "",
  );
  for (const asOf of reviews) {
    const { findings, recommendations } = evaluate(agreement.value, facts.value, kabLebong, asOf);
    const found = findings.map(({ kind, period, recovered }) => {
      const state = kind === "unknown" ? say("belum dapat dipastikan", "not settled") : say("pelanggaran", "breach");
      return `${period === undefined ? "" : formatPeriod(period, language)}: ${state}${recovered ? say(", pulih kemudian", ", recovered later") : ""}`;
    });
    const next = recommendations.map((one) => textIn(one.kind === "step" ? one.stepTitle : one.title, language));
    print(
      `  ${formatDay(asOf, language).padEnd(16)} ${found.length === 0 ? say("tidak ada pelanggaran", "no breach") : found.join("; ")}  →  ${next.length === 0 ? "–" : next.join("; ")}`,
    );
  }
  print("");
  printWrapped(explain(evaluate(agreement.value, facts.value, kabLebong, plainDate("2024-10-10")), language));
}

function fourPoints(): void {
  heading(
    say(
      "C. Empat poin yang diumumkan di Lebong pada 31 Maret 2022, dan hukum nasional hari itu",
      "C. The four points announced in Lebong on 31 March 2022, and national law on that day",
    ),
  );
  const announced = checkConformity(kabLebong, { on: plainDate("2022-03-31"), year: 2022, signed: true });
  announced
    .filter(({ ladder }) => ladder === "four-points")
    .forEach(({ title, conformity }, index) => {
      print(`(${String(index + 1)}) ${textIn(title, language)}: ${statusText(conformity.status, language)}`);
      for (const { aspect, status, why, national: basis } of conformity.aspects) {
        printWrapped(
          `    ${aspectText(aspect, language)}: ${statusText(status, language)} — ${textIn(why, language)} (${formatBasis(basis, national.sources, language)})`,
        );
      }
      const lawful = conformity.alternatives.map((one) => alternativeText(one, language)).join("; ");
      printWrapped(`    ${say("yang diperbolehkan hukum", "what the law allows instead")}: ${lawful}`);
      print("");
    });
}

realRows();
oneOfficial();
fourPoints();
