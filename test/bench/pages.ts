import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../tools/root.ts";
import { dossierOf } from "./dossier.ts";

/** Writes a text between two marks of a page; what stands around them is written by hand. */
export function writeBetween(path: string, [begins, ends]: readonly [string, string], text: string): void {
  const page = readFileSync(join(root, path), "utf8");
  const [from, to] = [page.indexOf(begins), page.indexOf(ends)];
  if (from < 0 || to < from) throw new RangeError(`${path} lacks ${begins} or ${ends}.`);
  writeFileSync(join(root, path), `${page.slice(0, from)}${begins}\n\n${text}\n\n${page.slice(to)}`);
}

const CIVIL_SERVANTS = 4_700_000;
const few = (value: number): string => value.toLocaleString("en", { maximumSignificantDigits: 2 });

/** What the whole country costs, from the microseconds that one record takes from text to evaluation under 514 rule sets. */
export function scalingText(microseconds: number, machine: string): string {
  const sizes = Array.from({ length: 400 }, (_, seed) => Buffer.byteLength(JSON.stringify(dossierOf(seed))));
  const bytes = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const seconds = (CIVIL_SERVANTS * microseconds) / 1e6;
  return [
    `Measured on ${machine}: a record of ${few(bytes)} bytes takes ${few(microseconds)} µs under 514 rule sets, so that`,
    `\`r\` is ${few(1e6 / microseconds)} records a second. All 4.7 million are ${few((CIVIL_SERVANTS * bytes) / 1e9)} GB of input, and take`,
    `${few(seconds / 60)} minutes on one core and ${few(seconds / 240)} on four.`,
  ].join("\n");
}
