/** Which rows and cases the tests say they settle: the ids that their titles begin with. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { filesBelow, root } from "./root.ts";

/** The ids with which texts begin as titles do: one, or several after commas or spaces, before a colon or a word. */
export function settledIds(): ReadonlySet<string> {
  const ids = filesBelow("test")
    .filter((file) => /\.test(?:-d)?\.ts$/u.test(file) && !file.startsWith("test/generated/"))
    .flatMap((file) => [
      ...readFileSync(join(root, file), "utf8").matchAll(/["`]((?:[A-Z]\d+(?:-\d+)?(?:, | (?=[A-Z]\d))?)+)(?=[: ])/gu),
    ])
    .flatMap(([, found = ""]) => found.split(/, | /u));
  return new Set(ids);
}
