import type { Cell } from "./cell.ts";

/** A column of a table: what it is called and what it holds. */
export interface Column {
  /** What stands above it. */
  readonly title: string;
  /** What it holds; figures stand at the right. */
  readonly holds: "words" | "figures";
  /** Whether equal cells below each other, in equal rows so far, are drawn as one where the form can do that. */
  readonly merges?: "equal-cells";
}

/** A table: each of its rows has a cell for each column. */
export interface Table {
  /** Marks a table. */
  readonly kind: "table";
  /** What it shows. */
  readonly caption: string;
  /** The columns, from left to right. */
  readonly columns: readonly Column[];
  /** The rows. */
  readonly rows: readonly (readonly Cell[])[];
  /** A line below the rows, such as a total. */
  readonly foot?: TableFoot;
}

/** The line below the rows of a table: what it says, and what stands for it in the last column. */
export interface TableFoot {
  /** What it is: "Jumlah". */
  readonly label: string;
  /** What stands in the last column. */
  readonly value: Cell;
}

/** A row by the names of its columns, so that none can be left out. */
export type RowOf<Name extends string> = Readonly<Record<Name, Cell>>;

/**
 * Makes a table out of named columns; a row that lacks one does not compile.
 *
 * @example
 * tableOf(
 *   "Anggaran",
 *   { programme: { title: "Program", holds: "words" }, budget: { title: "Anggaran", holds: "figures" } },
 *   [{ programme: { kind: "words", text: "Program Posyandu" }, budget: { kind: "rupiah", value: 1250000 } }],
 * ).rows[0]?.length // => 2
 */
export function tableOf<Name extends string>(
  caption: string,
  columns: Readonly<Record<Name, Column>>,
  rows: readonly RowOf<NoInfer<Name>>[],
  foot?: TableFoot,
): Table {
  const names = namesOf(columns);
  const cells = (row: RowOf<Name>): readonly Cell[] => names.map((name) => row[name]);
  return {
    kind: "table",
    caption,
    columns: names.map((name) => columns[name]),
    rows: rows.map(cells),
    ...(foot === undefined ? {} : { foot }),
  };
}

function namesOf<Name extends string>(columns: Readonly<Record<Name, unknown>>): readonly Name[] {
  const isName = (name: string): name is Name => Object.hasOwn(columns, name);
  return Object.keys(columns).filter(isName);
}
