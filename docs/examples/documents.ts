/** Writes the printed documents of the made-up official of 2024 into a folder: Markdown and HTML, in both languages. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  agreementDocument,
  evaluate,
  evaluationNote,
  measurementReport,
  plainDate,
  type PrintedDocument,
  rulesInForce,
  toHtml,
  toMarkdown,
} from "perjanjian-kinerja";
import { readAgreement, readFacts, readJson } from "perjanjian-kinerja/read";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";

const { values } = parseArgs({ options: { out: { type: "string", default: "documents" } } });

function load(name: string): unknown {
  const json = readJson(readFileSync(new URL(name, import.meta.url), "utf8"));
  if (json.ok) return json.value;
  throw new Error(json.issues.map(({ message }) => message.en).join("\n"));
}

const agreement = readAgreement(load("./lebong2024Agreement.json"));
if (!agreement.ok) throw new Error(agreement.issues.map(({ message }) => message.en).join("\n"));
const facts = readFacts(load("./lebong2024Facts.json"), [agreement.value]);
if (!facts.ok) throw new Error(facts.issues.map(({ message }) => message.en).join("\n"));

const signing = plainDate("2024-03-25");
const rules = rulesInForce(kabLebong, { on: signing, year: 2024, signed: true });
const note = evaluate(agreement.value, facts.value, kabLebong, plainDate("2024-07-10"));
const year = evaluate(agreement.value, facts.value, kabLebong, plainDate("2025-01-31"));

mkdirSync(values.out, { recursive: true });
for (const language of ["id", "en"] as const) {
  const papers: Readonly<Record<string, PrintedDocument>> = {
    agreement: agreementDocument(agreement.value, rules, signing, { language, place: "Tubei" }),
    note: evaluationNote(agreement.value, note, "2024-Q2", language),
    report: measurementReport(agreement.value, year, { language }),
  };
  for (const [name, paper] of Object.entries(papers)) {
    writeFileSync(join(values.out, `${name}.${language}.md`), toMarkdown(paper));
    writeFileSync(join(values.out, `${name}.${language}.html`), toHtml(paper));
  }
}
process.stdout.write(`${values.out}\n`);
