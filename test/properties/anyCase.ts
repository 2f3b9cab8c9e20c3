import fc from "fast-check";

import { anyCaseUnder, type CaseUnder } from "../../src/testing/anyCase.ts";
import { shipped } from "../rules/shipped.ts";

export type Case = CaseUnder;

/** Any official under any rule set that comes with the library, in a year in which it speaks or does not. */
export const anyCase: fc.Arbitrary<Case> = fc.constantFrom(...shipped).chain((rules) => anyCaseUnder(fc, rules));
