import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";

import { anyCaseUnder } from "../../src/testing/anyCase.ts";
import type { RuleSet, Story } from "../../src/index.ts";
import { run } from "../tools/pack.ts";
import { root } from "../tools/root.ts";
import { regencies } from "../tools/sync.ts";
import type { Dossier } from "./answers.ts";

const DOSSIERS_PER_REGENCY = 20;

/** Programs of an app that has the packed library installed: each prints the offset of its time zone in minutes and then the answers. */
export interface Programs {
  /** The folder of the app. */
  readonly app: string;
  /** For what imports from node_modules. */
  readonly esm: string;
  /** For what requires from node_modules. */
  readonly cjs: string;
  /** A worker in one file, which prints the same when it is tested. */
  readonly worker: string;
  /** A page that shows the same, with every letter that means something to HTML escaped. */
  readonly page: string;
}

type Exported = Readonly<Record<string, RuleSet | readonly Story[]>>;

async function dossiersOf(name: string): Promise<readonly Dossier[]> {
  const exported = (await import(`../../src/regencies/${name}.ts`)) as Exported;
  const rules = exported[name];
  if (rules === undefined || !("sources" in rules)) throw new Error(`src/regencies/${name}.ts exports no ${name}.`);
  return fc
    .sample(anyCaseUnder(fc, rules), { seed: 1, numRuns: DOSSIERS_PER_REGENCY })
    .map(({ agreement, facts, asOf }) => ({ regency: name, agreement, facts, asOf }));
}

/** What every program begins with. A regency's door exports its rules under the name of its file. */
function beginning(names: readonly string[], dossiers: readonly Dossier[]): string {
  return [
    `import { answersOf } from "./answers.ts";`,
    ...names.map((name) => `import * as ${name} from "perjanjian-kinerja/regencies/${name}";`),
    `const regencies = { ${names.map((name) => `${name}: { rules: ${name}.${name}, stories: ${name}.stories }`).join(", ")} };`,
    `const dossiers = JSON.parse(${JSON.stringify(JSON.stringify(dossiers))});`,
    `const printed = () => new Date(2025, 0, 1).getTimezoneOffset() + "\\n" + answersOf(regencies, dossiers);`,
  ].join("\n");
}

const ends = {
  program: "console.log(printed());",
  worker: "export default { test() { for (const line of printed().split('\\n')) console.log(line); } };",
  page: "document.body.textContent = encodeURIComponent(printed());",
} as const;

function built(app: string, source: string, target: string, ...options: string[]): string {
  const from = join(app, source);
  const to = join(app, target);
  run(root, "npx", "--no-install", "esbuild", from, "--bundle", "--log-level=error", `--outfile=${to}`, ...options);
  return to;
}

/** Writes the programs into an app that has the packed library installed. */
export async function programsIn(app: string): Promise<Programs> {
  const names = regencies();
  const start = beginning(names, (await Promise.all(names.map(dossiersOf))).flat());
  // Beside the installed package and not here, where the package's name means the source.
  copyFileSync(join(root, "test/runtimes/answers.ts"), join(app, "answers.ts"));
  for (const [name, end] of Object.entries(ends)) writeFileSync(join(app, `${name}.ts`), `${start}\n${end}\n`);
  const installed = ["--packages=external", "--platform=node"];
  // The door for tests asks for fast-check only when its properties are checked, which none of these does.
  const alone = ["--external:fast-check", "--minify-syntax"];
  const script = built(app, "page.ts", "page.js", "--format=iife", ...alone);
  const page = join(app, "page.html");
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><body><script src="${script}"></script></body>`);
  return {
    app,
    esm: built(app, "program.ts", "program.mjs", "--format=esm", ...installed),
    cjs: built(app, "program.ts", "program.cjs", "--format=cjs", ...installed),
    worker: built(app, "worker.ts", "worker.mjs", "--format=esm", ...alone),
    page,
  };
}
