/** Writes the playground page: three files that need nothing else, beside the API documentation. */
import { cp } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { build } from "tsup";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const outDir = here("../api/playground");

await build({
  config: false,
  silent: true,
  entry: { playground: here("playground.ts") },
  outDir,
  outExtension: () => ({ js: ".js" }),
  // A page that is opened from a disk may load no modules.
  format: "iife",
  platform: "browser",
  target: "es2022",
  noExternal: [/./u],
  minify: true,
  clean: true,
});
await Promise.all(["index.html", "playground.css"].map((name) => cp(here(name), `${outDir}/${name}`)));
process.stdout.write(`${outDir}/index.html\n`);
