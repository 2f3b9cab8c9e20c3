import type { Cell } from "./cell.ts";
import type { Table } from "./table.ts";

function isSame(one: Cell | undefined, other: Cell | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Over how many rows each cell of a table is drawn: one, more where equal cells below it are drawn with it, and none where it is drawn with
 * the one above. Only what lies inside one cell of every merging column to the left is drawn as one.
 *
 * @internal
 */
export function spansOf({ columns, rows }: Table): readonly (readonly number[])[] {
  const joins = rows.map((row, place) =>
    columns.map((_, column) => {
      const left = columns.slice(0, column + 1).flatMap(({ merges }, index) => (merges === undefined ? [] : [index]));
      const above = rows[place - 1];
      return above !== undefined && left.at(-1) === column && left.every((index) => isSame(row[index], above[index]));
    }),
  );
  return joins.map((row, place) =>
    row.map((isJoined, column) => {
      if (isJoined) return 0;
      const next = joins.findIndex((other, below) => below > place && other[column] !== true);
      return (next < 0 ? joins.length : next) - place;
    }),
  );
}
