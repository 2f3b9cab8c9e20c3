import type { StoredRuleSet } from "../../rules/storedRuleSet.ts";
import * as s from "../schema.ts";
import { appraisal } from "./appraisal.ts";
import { assessment } from "./assessment.ts";
import { consequence } from "./consequence.ts";
import { source } from "./grounds.ts";
import { nationalLaw } from "./nationalLaw.ts";
import { terms } from "./terms.ts";

/** A rule set as it is stored: who it is, what it extends, what it cites, and its own entries. */
export const stored: s.Schema<StoredRuleSet> = s.object<StoredRuleSet>({
  id: s.text,
  name: s.text,
  region: s.optional(s.region),
  parent: s.optional(s.text),
  sources: s.record(s.text, source),
  choices: s.optional(s.record(s.text, s.text)),
  reviewedOn: s.optional(s.day),
  signatories: s.optional(terms.signatories),
  documents: s.optional(terms.documents),
  purposes: s.optional(terms.purposes),
  oversight: s.optional(terms.oversight),
  matters: s.optional(terms.matters),
  attainment: s.optional(assessment.attainment),
  scales: s.optional(assessment.scales),
  bands: s.optional(appraisal.bands),
  appraisal: s.optional(appraisal.appraisal),
  obligations: s.optional(assessment.obligations),
  reviews: s.optional(assessment.reviews),
  breaches: s.optional(assessment.breaches),
  ladders: s.optional(consequence.ladders),
  remediation: s.optional(consequence.remediation),
  discipline: s.optional(nationalLaw.discipline),
  dismissal: s.optional(nationalLaw.dismissal),
  resignation: s.optional(nationalLaw.resignation),
  latitudes: s.optional(nationalLaw.latitudes),
  consents: s.optional(nationalLaw.consents),
});
