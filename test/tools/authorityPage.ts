import { join } from "node:path";

import { format, resolveConfig } from "prettier";

import { authorityTable, national, plainDate, rulesInForce } from "../../src/index.ts";

import { root } from "./root.ts";

/** Where the page stands. */
export const authorityPagePath = "docs/who-may-impose.md";

/** The day whose law the page shows. The law on authority has stood unchanged since its first day; a newer entry moves this. */
const shown = (): string => {
  const days = (national.authority ?? []).flatMap(({ speaks }) => (speaks.kind === "since" ? [speaks.from] : []));
  return days.toSorted().at(-1) ?? "";
};

/** Who may impose what on whom, written from the national rules. */
export const authorityPage = async (): Promise<string> => {
  const day = plainDate(shown());
  const { authority, sources } = rulesInForce(national, { on: day, year: Number(day.slice(0, 4)), signed: true });
  if (authority === undefined) throw new RangeError(`No law on authority speaks on ${day}.`);
  const page = [
    "# Who may impose what on whom",
    "",
    `Written by \`npm run sync\` from the national rules in force since ${day}; change \`src/rules/national/authority.ts\`. Earlier law on authority is not`,
    "confirmed and has no entry. `authorityFor` gives the same answer for one official, with who stands in where a post is vacant.",
    "",
    "## Bahasa Indonesia",
    "",
    authorityTable(authority, sources, "id"),
    "",
    "## English",
    "",
    authorityTable(authority, sources, "en"),
    "",
  ].join("\n");
  const style = await resolveConfig(join(root, authorityPagePath));
  return format(page, { ...style, parser: "markdown" });
};
