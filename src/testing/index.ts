/**
 * The door for authors of rule sets and for tests: a made-up regency, agreement and dossier that every example uses.
 *
 * @module testing
 */
export { kabContoh } from "../regencies/_template.ts";
export { contohAgreement, contohFacts } from "./sample.ts";
