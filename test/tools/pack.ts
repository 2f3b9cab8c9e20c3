import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { root } from "./root.ts";

/** Runs a command to its end and returns what it printed; throws with all of it if it failed. */
export const run = (cwd: string, command: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${[command, ...args].join(" ")} exited ${String(status)}\n${stdout}\n${stderr}`);
  return stdout;
};

/** A new empty folder outside the repository. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), "perjanjian-kinerja-"));

export const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

/** Packs the built library as npm would publish it, and returns the path of the tarball. */
export const packInto = (folder: string): string => {
  const name = run(root, "npm", "pack", "--silent", "--ignore-scripts", "--pack-destination", folder).trim();
  return join(folder, name.split("\n").at(-1) ?? "");
};

/** Installs a tarball into an empty project, as an app would. */
export const installInto = (folder: string, tarball: string): void => {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "app", private: true }));
  run(folder, "npm", "install", "--silent", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", tarball);
};

/** Copies the working tree without what git ignores; node_modules is linked, not copied. */
export const copyRepositoryInto = (folder: string): void => {
  const listed = run(root, "git", "ls-files", "--cached", "--others", "--exclude-standard").trim().split("\n");
  for (const file of listed.filter((name) => existsSync(join(root, name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
};
