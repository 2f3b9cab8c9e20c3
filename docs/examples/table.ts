/** Prints the indicator rows that governments printed, beside what the library computes, and fails if one of them is unexplained. */
import { parseArgs } from "node:util";

import { indicatorTable, judgeRows } from "./indicatorTable.ts";

const { values } = parseArgs({ options: { lang: { type: "string", default: "id" } } });
process.stdout.write(`${indicatorTable(values.lang === "en" ? "en" : "id")}\n`);
if (judgeRows().some(({ verdict }) => verdict.kind === "unexplained")) process.exitCode = 1;
