/**
 * `npm run release:dry` shows what a release would be, and publishes and changes nothing: the files of the package with their sizes, the changesets that
 * wait, and, made in a copy that is thrown away, the version and the part of CHANGELOG.md that they come to.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { copyRepositoryInto, removeFolder, run, temporaryFolder } from "./pack.ts";
import { root } from "./root.ts";

const published = (name: string, files: readonly { readonly path: string; readonly size: number }[]): void => {
  console.log(`\n== ${name}`);
  for (const { path, size } of files) console.log(`${String(size).padStart(9)}  ${path}`);
};

interface Packed {
  readonly id: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

function tellPackage(): void {
  const [packed] = JSON.parse(run(root, "npm", "pack", "--dry-run", "--json", "--ignore-scripts")) as readonly Packed[];
  if (packed === undefined) throw new Error("npm would pack nothing.");
  published("what would be published", packed.files);
  const { files, size, unpackedSize } = packed;
  console.log(`${String(files.length)} files, ${String(size)} bytes packed, ${String(unpackedSize)} bytes unpacked`);
}

function tellVersion(): void {
  const copy = temporaryFolder();
  try {
    copyRepositoryInto(copy);
    // Changesets reads the history, of which a copy of the files has none.
    run(copy, "git", "init", "--quiet", "--initial-branch=main");
    run(copy, "npx", "--no-install", "changeset", "version");
    const { version } = JSON.parse(readFileSync(join(copy, "package.json"), "utf8")) as { readonly version: string };
    console.log(`\n== the version would be ${version}, and CHANGELOG.md would begin\n`);
    console.log(
      readFileSync(join(copy, "CHANGELOG.md"), "utf8")
        .split(/^## (?=\d)/mu)
        .slice(0, 2)
        .join("## ")
        .trim(),
    );
  } finally {
    removeFolder(copy);
  }
}

tellPackage();
console.log("\n== changesets that wait");
console.log(run(root, "npx", "--no-install", "changeset", "status", "--verbose").trim());
tellVersion();
