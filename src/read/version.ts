import { property } from "./look.ts";
import type { Root } from "./place.ts";

/** Turns what one version of the format wrote into what the next one writes. */
export type Upgrade = (old: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** What is stored by people, and read again. */
export interface Stored extends Root {
  /** The steps by which its older versions are brought to the present one. */
  readonly upgrades: readonly Upgrade[];
}

/**
 * The steps from the first version to the present one, in order, for each thing that is stored. The first version is the present one, so there
 * are none yet.
 */
export const upgrades: Readonly<Record<"agreement" | "facts" | "ruleSet", readonly Upgrade[]>> = {
  agreement: [],
  facts: [],
  ruleSet: [],
};

/** What was stored, in the present version, or the newer version in which nobody here can read it. */
export type Versioned =
  | {
      /** It can be read. */
      readonly kind: "present";
      /** It, upgraded where it was older. */
      readonly value: unknown;
    }
  | {
      /** A later release wrote it. */
      readonly kind: "newer";
      /** The version it names. */
      readonly version: number;
      /** The latest that is known here. */
      readonly known: number;
    };

/**
 * Brings what was stored to the present version. Where no version is written it is the first one; what is no version is left for the schema to tell.
 *
 * @internal
 */
export function inPresentVersion(input: unknown, steps: readonly Upgrade[]): Versioned {
  const known = steps.length + 1;
  const version = property(input, "formatVersion") ?? 1;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return { kind: "present", value: input };
  if (version > known) return { kind: "newer", version, known };
  if (version === known || typeof input !== "object" || input === null || Array.isArray(input))
    return { kind: "present", value: input };
  const upgraded = steps
    .slice(version - 1)
    .reduce<Readonly<Record<string, unknown>>>((old, step) => step(old), input as Readonly<Record<string, unknown>>);
  return { kind: "present", value: { ...upgraded, formatVersion: known } };
}
