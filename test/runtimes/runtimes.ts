import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

import type { Programs } from "./app.ts";

/** Something that runs JavaScript: where its program lies if it is there, and what to call it with. */
export interface Runtime {
  readonly name: string;
  /** The path of its executable; nothing where it is not on this machine. */
  readonly executable: string | undefined;
  readonly args: (programs: Programs) => readonly string[];
  /** What the program printed, from what the runtime did. */
  readonly printed?: (stdout: string) => string;
}

const there = (path: string): string | undefined => (existsSync(path) ? path : undefined);

const onPath = (...names: readonly string[]): string | undefined =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

const workerOf = ({ app }: Programs): string => {
  const config = join(app, "worker.capnp");
  const worker = `(modules = [(name = "worker", esModule = embed "worker.mjs")], compatibilityDate = "2026-01-01")`;
  const services = `(services = [(name = "main", worker = ${worker})])`;
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";\nconst config :Workerd.Config = ${services};\n`,
  );
  return config;
};

const chromiumArgs = ({ app, page }: Programs): readonly string[] => [
  "--headless",
  // The page is our own, and a sandbox is refused to root.
  "--no-sandbox",
  "--disable-gpu",
  `--user-data-dir=${join(app, "chromium")}`,
  "--dump-dom",
  `file://${page}`,
];

const bodyOf = (html: string): string => `${decodeURIComponent(/<body>(.*)<\/body>/su.exec(html)?.[1] ?? "")}\n`;

/** Every runtime that the packed library is tried on; `installed` is the folder in which test/runtimes/package.json was installed. */
export function runtimesIn(installed: string): readonly Runtime[] {
  const modules = join(installed, "node_modules");
  const nodes = ["node20.0", "node22", "node24", "node26"].map((name) => ({
    name,
    executable: there(join(modules, name, "bin/node")),
  }));
  const bun = there(join(modules, "@oven/bun-linux-x64/bin/bun"));
  const kinds = [
    { kind: "import", program: ({ esm }: Programs) => esm },
    { kind: "require", program: ({ cjs }: Programs) => cjs },
  ] as const;
  return [
    ...[
      { name: `here ${process.version}`, executable: process.execPath },
      ...nodes,
      { name: "Bun", executable: bun },
    ].flatMap(({ name, executable }) =>
      kinds.map(({ kind, program }) => ({
        name: `${name} (${kind})`,
        executable,
        args: (programs: Programs) => [program(programs)],
      })),
    ),
    {
      name: "Deno",
      executable: there(join(modules, "@deno/linux-x64-glibc/deno")),
      args: ({ esm }) => ["run", "--no-remote", "--node-modules-dir=manual", esm],
    },
    {
      name: "workerd",
      executable: there(join(modules, "@cloudflare/workerd-linux-64/bin/workerd")),
      args: (programs) => ["test", workerOf(programs)],
    },
    {
      name: "Chromium",
      executable: process.env["CHROMIUM"] ?? onPath("chromium", "chromium-browser", "google-chrome"),
      args: chromiumArgs,
      printed: bodyOf,
    },
  ];
}

/** What a runtime printed in a time zone. */
export type Ran =
  | { readonly kind: "not-run" }
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "printed"; readonly offset: number; readonly answers: string };

const MOST_BYTES = 256 * 1024 * 1024;

/** Runs the programs on a runtime in a time zone. */
export function ran({ executable, args, printed = (text) => text }: Runtime, programs: Programs, zone: string): Ran {
  if (executable === undefined) return { kind: "not-run" };
  const { status, stdout, stderr, error } = spawnSync(executable, args(programs), {
    cwd: programs.app,
    encoding: "utf8",
    maxBuffer: MOST_BYTES,
    timeout: 120_000,
    env: { ...process.env, TZ: zone },
  });
  if (status !== 0) return { kind: "failed", why: error?.message ?? stderr.slice(-2000) };
  const [offset = "", ...lines] = printed(stdout).split("\n");
  return { kind: "printed", offset: Number(offset), answers: lines.join("\n") };
}
