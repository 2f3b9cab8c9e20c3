import type { PerformanceAgreement } from "../agreement/agreement.ts";
import type { BatchRecord, NumberedRecord } from "../overview/batchRecord.ts";
import type { Issue, Result } from "../result.ts";
import type { RegionCode } from "../rules/ruleSet.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { readAgreement } from "./agreement.ts";
import { readFacts } from "./facts.ts";
import { readBy } from "./issues.ts";
import { readJson } from "./json.ts";
import { property } from "./look.ts";
import * as s from "./schema.ts";

/** A record as it stands in a line; its nouns are read by the readers of their own. */
interface Written {
  readonly agreement: unknown;
  readonly facts: unknown;
  readonly otherAgreements?: readonly unknown[];
  readonly region?: RegionCode;
  readonly asOf?: PlainDate;
}

const written = s.object<Written>({
  agreement: s.present,
  facts: s.present,
  otherAgreements: s.optional(s.list(s.present)),
  region: s.optional(s.region),
  asOf: s.optional(s.day),
});

/** A line is no stored thing of its own: what it carries names its versions itself. */
const root = { title: { id: "Catatan", en: "Record" }, named: "region", upgrades: [] };

function within(place: Issue["path"], read: Result<unknown>): readonly Issue[] {
  return read.ok ? [] : read.issues.map((issue) => ({ ...issue, path: [...place, ...issue.path] }));
}

/** The record without what readers of its own look at, so that nothing is looked at twice. */
function outline(input: unknown): unknown {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  const held = Object.entries(input).map(([name, value]: readonly [string, unknown]) => {
    if (name === "agreement" || name === "facts") return [name, null];
    return [name, name === "otherAgreements" && Array.isArray(value) ? value.map(() => null) : value];
  });
  return Object.fromEntries(held);
}

/** The whole record, or everything that is wrong with any part of it. */
function readRecord(input: unknown): Result<BatchRecord> {
  const shape = readBy(written, () => [], root, outline(input));
  const given = property(input, "agreement");
  const agreement = readAgreement(given);
  const listed = property(input, "otherAgreements");
  const others = Array.isArray(listed) ? listed.map(readAgreement) : [];
  const known = [agreement, ...others].flatMap((read): readonly PerformanceAgreement[] =>
    read.ok ? [read.value] : [],
  );
  // Against an agreement that could not be read nothing in the dossier can be checked.
  const facts = known.length === others.length + 1 ? readFacts(property(input, "facts"), known) : undefined;
  const issues = [
    ...(shape.ok ? [] : shape.issues),
    ...(given === undefined ? [] : within(["agreement"], agreement)),
    ...others.flatMap((read, index) => within(["otherAgreements", index], read)),
    ...(facts === undefined || property(input, "facts") === undefined ? [] : within(["facts"], facts)),
  ];
  if (!shape.ok || !agreement.ok || facts?.ok !== true || issues.length > 0) return { ok: false, issues };
  const { region, asOf } = shape.value;
  return {
    ok: true,
    value: {
      agreement: agreement.value,
      facts: facts.value,
      ...(region === undefined ? {} : { region }),
      ...(asOf === undefined ? {} : { asOf }),
    },
  };
}

/** Reads line by line and counts; an empty line is no record, and is counted all the same. */
function lineReader(): (text: string) => NumberedRecord | undefined {
  let line = 0;
  return (text) => {
    line += 1;
    if (text.trim() === "") return undefined;
    const json = readJson(text);
    const read = json.ok ? readRecord(json.value) : json;
    return read.ok ? { line, kind: "read", record: read.value } : { line, kind: "unread", issues: read.issues };
  };
}

/**
 * Reads lines of JSON (NDJSON), one record `{ agreement, facts, region?, asOf?, otherAgreements? }` each, for `evaluateMany`. A line that cannot be read is
 * an answer with its number and all its issues; the next one is read all the same. Where a dossier speaks of agreements of other years, these
 * stand in `otherAgreements`.
 *
 * @example
 * const good = JSON.stringify({ agreement: contohAgreement, facts: contohFacts, region: "99.01" });
 * [...readLines([good, "{", good])].map(({ line, kind }) => [line, kind])
 * // => [[1, "read"], [2, "unread"], [3, "read"]]
 */
export function* readLines(lines: Iterable<string>): Generator<NumberedRecord, void, undefined> {
  const readLine = lineReader();
  for (const text of lines) {
    const record = readLine(text);
    if (record !== undefined) yield record;
  }
}

/**
 * The same as `readLines` for lines that arrive over time, such as those of a file or of standard input.
 *
 * @example
 * const kinds: string[] = [];
 * for await (const { kind } of readLineStream(["{}"])) kinds.push(kind);
 * kinds // => ["unread"]
 */
export async function* readLineStream(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<NumberedRecord, void, undefined> {
  const readLine = lineReader();
  for await (const text of lines) {
    const record = readLine(text);
    if (record !== undefined) yield record;
  }
}
