import type { Path } from "./place.ts";
import type { Trouble } from "./sentences.ts";

/** Something wrong, before it has its place in words. */
export interface Draft {
  /** Where. */
  readonly path: Path;
  /** What was found there. */
  readonly received: unknown;
  /** What is wrong, and what to do. */
  readonly trouble: Trouble;
}

/** Further checks, over input of which some parts may be broken: they look only at what is sound. */
export type Check = (input: unknown, isSound: (path: Path) => boolean) => readonly Draft[];
