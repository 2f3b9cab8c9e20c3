/**
 * Does a change of src come with a changeset? A legal result that changes must be announced with the periods and the
 * area it touches. On a branch the question is asked since the merge base with origin/main; where there is no such base
 * (a shallow clone, main itself), at least one changeset or one released version must exist.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "./root.ts";

const git = (...args: string[]): string | undefined => {
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
};

const isChangeset = (path: string): boolean => /^\.changeset\/(?!README\.md$)[^/]+\.md$/u.test(path);

/** The problem with a set of changed paths, if any. */
export const problemOf = (changed: readonly string[]): string | undefined =>
  changed.some((path) => path.startsWith("src/")) &&
  !changed.some((path) => isChangeset(path) || path === "CHANGELOG.md")
    ? "src changed and no changeset is there. Run: npm run changeset"
    : undefined;

const changedSince = (base: string): string[] => (git("diff", "--name-only", base) ?? "").split("\n");

const somethingAnnounced = (): boolean =>
  readdirSync(join(root, ".changeset")).some((name) => isChangeset(`.changeset/${name}`)) ||
  (existsSync(join(root, "CHANGELOG.md")) && /^## \d/mu.test(readFileSync(join(root, "CHANGELOG.md"), "utf8")));

const main = (): void => {
  const base = git("merge-base", "HEAD", "origin/main");
  const problem =
    base !== undefined && base !== git("rev-parse", "HEAD")
      ? problemOf(changedSince(base))
      : somethingAnnounced()
        ? undefined
        : "Neither a changeset nor a released version in CHANGELOG.md. Run: npm run changeset";
  if (problem === undefined) {
    console.log("changeset: present where needed");
  } else {
    console.error(problem);
    process.exitCode = 1;
  }
};

if (process.argv[1]?.endsWith("changeset.ts") === true) main();
