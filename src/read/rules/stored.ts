import type { StoredRuleSet } from "../../rules/storedRuleSet.ts";
import * as s from "../schema.ts";
import { appraisal } from "./appraisal.ts";
import { assessment } from "./assessment.ts";
import { calendar } from "./calendar.ts";
import { consequence } from "./consequence.ts";
import { discipline } from "./discipline.ts";
import { source } from "./grounds.ts";
import { terms } from "./terms.ts";

/** A rule set as it is stored: who it is, what it extends, what it cites, and its own entries. */
export const stored: s.Schema<StoredRuleSet> = s.object<StoredRuleSet>({
  formatVersion: s.optional(s.version),
  id: s.text,
  name: s.text,
  region: s.optional(s.region),
  parent: s.text,
  sources: s.record(s.text, source),
  choices: s.optional(s.record(s.text, s.text)),
  reviewedOn: s.optional(s.day),
  signatories: s.optional(terms.signatories),
  documents: s.optional(terms.documents),
  purposes: s.optional(terms.purposes),
  oversight: s.optional(terms.oversight),
  matters: s.optional(terms.matters),
  measures: s.optional(terms.measures),
  attainment: s.optional(assessment.attainment),
  scales: s.optional(assessment.scales),
  bands: s.optional(appraisal.bands),
  appraisal: s.optional(appraisal.appraisal),
  obligations: s.optional(assessment.obligations),
  reviews: s.optional(assessment.reviews),
  breaches: s.optional(assessment.breaches),
  merits: s.optional(assessment.merits),
  ladders: s.optional(consequence.ladders),
  remediation: s.optional(consequence.remediation),
  termsOfOffice: s.optional(consequence.termsOfOffice),
  contractDiscipline: s.optional(discipline.contractDiscipline),
  lateness: s.optional(discipline.lateness),
  workSchedule: s.optional(calendar.workSchedule),
  calendar: s.optional(calendar.calendar),
});
