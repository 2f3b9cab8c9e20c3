import { median } from "./figures.ts";

/** Everything that was measured: microseconds by task, milliseconds by door, bytes by import, and the streams. */
export interface Measured {
  readonly times: Readonly<Record<string, readonly number[]>>;
  readonly imports: Readonly<Record<string, readonly number[]>>;
  readonly sizes: Readonly<Record<string, number>>;
  readonly streams: readonly {
    readonly count: number;
    readonly heapBytes: number;
    readonly peakBytes: number;
    readonly seconds: number;
  }[];
}

/** One row of the table: what was reached, against what it has to reach. */
export interface Row {
  readonly work: string;
  readonly reached: number;
  readonly atMost: number;
  readonly stretch: number | undefined;
  readonly unit: "×" | "ms" | "kB";
  readonly of: string;
}

/** The rows that the project wants to reach. */
export function rowsOf({ times, imports, sizes, streams }: Measured): readonly Row[] {
  const time = (task: string): number => median(times[task] ?? []);
  const ratio = (task: string, of: string): number => time(task) / time(of);
  const beyond = (door: string, of: string): number => median(imports[door] ?? []) - median(imports[of] ?? []);
  const size = (name: string): number => (sizes[name] ?? NaN) / 1000;
  const [first, last] = [streams[0], streams.at(-1)];
  const growth = (last?.heapBytes ?? NaN) / (first?.heapBytes ?? NaN);
  const row = (
    work: string,
    reached: number,
    of: string,
    bounds: Pick<Row, "atMost" | "unit"> & { readonly stretch?: number },
  ): Row => ({
    work,
    reached,
    of,
    atMost: bounds.atMost,
    stretch: bounds.stretch,
    unit: bounds.unit,
  });
  return [
    row("`evaluate` with all reasons, same work as the floor", ratio("same-work", "floor"), "the floor", {
      atMost: 4,
      stretch: 2.5,
      unit: "×",
    }),
    row("national law and a regency, everything in `Evaluation`", ratio("regency", "floor"), "the floor", {
      atMost: 12,
      stretch: 6,
      unit: "×",
    }),
    row("read and validate one dossier", ratio("read", "hand-checks"), "hand-written checks", {
      atMost: 12,
      stretch: 3,
      unit: "×",
    }),
    row("read, validate and evaluate a line of NDJSON", ratio("read-and-evaluate", "parse"), "`JSON.parse` alone", {
      atMost: 4.5,
      stretch: 2,
      unit: "×",
    }),
    row("the same under 514 rule sets in one process", ratio("population-from-text", "parse"), "`JSON.parse` alone", {
      atMost: 4.5,
      stretch: 2,
      unit: "×",
    }),
    row(`memory after ${String(last?.count)} dossiers streamed`, growth, `after ${String(first?.count)}`, {
      atMost: 1.2,
      stretch: 1,
      unit: "×",
    }),
    row("cold import of `.` with one regency", beyond("main and regency", "bare node"), "beyond bare node", {
      atMost: 15,
      unit: "ms",
    }),
    row("cold import of `./read`", beyond("read", "zod/mini"), "beyond zod/mini", { atMost: 15, unit: "ms" }),
    row("bundle of `evaluate`, national law and one regency", size("evaluate and a regency"), "minified and gzipped", {
      atMost: 16,
      stretch: 10,
      unit: "kB",
    }),
    row("the same with the readers", size("evaluate, the readers and a regency"), "minified and gzipped", {
      atMost: 26,
      stretch: 18,
      unit: "kB",
    }),
    row("bundle of `measure` alone", size("measure"), "minified and gzipped", { atMost: 3, unit: "kB" }),
  ];
}
