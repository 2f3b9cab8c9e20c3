import { type PerformanceAgreement, signedOn } from "../../agreement/agreement.ts";
import type { DirectSuperiorFact } from "../../agreement/careerFacts.ts";
import { factsKnownOn, settle, type Told } from "../../agreement/known.ts";
import type { Party } from "../../agreement/post.ts";
import type { Signatory } from "../../agreement/terms.ts";
import type { Because } from "../../law/because.ts";
import type { Entry } from "../../law/since.ts";
import { rulesInForce } from "../../rules/rulesInForce.ts";
import { latest, type PlainDate } from "../../time/plainDate.ts";
import type { CascadeFinding, CascadeQuestion } from "./finding.ts";

/** The civil-service number tells people apart; names do where one of the two has none. */
function samePerson(a: Party, b: Party): boolean {
  return a.nip === undefined || b.nip === undefined ? a.name === b.name : a.nip === b.nip;
}

/** The direct superior on a day, as recorded: the last one named by then. */
function superiorOn(
  { mandateHolder: { name } }: PerformanceAgreement,
  { facts, asOf }: CascadeQuestion,
  day: PlainDate,
): Told<DirectSuperiorFact> {
  const named = facts
    .filter(({ official }) => official === name)
    .flatMap((dossier) => factsKnownOn(dossier, asOf).events)
    .filter((fact) => fact.kind === "direct-superior")
    .filter(({ on }) => on <= day);
  const last = latest(named.map(({ on }) => on));
  return settle(
    named.filter(({ on }) => on === last),
    ({ superior }) => JSON.stringify([superior.nip ?? superior.name, superior.post.title]),
  );
}

interface Signed {
  readonly agreement: PerformanceAgreement;
  readonly on: PlainDate;
  readonly rule: Entry<Signatory> | undefined;
}

function about({ agreement, on }: Signed): Readonly<Record<string, string>> {
  const { mandateHolder, mandateGiver } = agreement;
  return {
    agreement: agreement.id,
    official: mandateHolder.name,
    post: mandateHolder.post.title,
    giver: mandateGiver?.name ?? "",
    giverPost: mandateGiver?.post.title ?? "",
    on,
  };
}

/** What a rule cited says otherwise is a breach; where no rule speaks of the post it is a warning. */
function against(signed: Signed, code: Because["code"], values: Because["values"]): CascadeFinding {
  const { agreement, rule } = signed;
  const because: Because = { code, outcome: "fails", values: { ...about(signed), ...values } };
  return rule === undefined
    ? { kind: "warning", agreements: [agreement.id], because }
    : { kind: "breach", agreements: [agreement.id], because: { ...because, basis: rule.basis } };
}

function checkPost(signed: Signed): readonly CascadeFinding[] {
  const { agreement, rule } = signed;
  const { mandateGiver } = agreement;
  if (rule?.part !== "signs" || rule.counterparties.length === 0) return [];
  if (mandateGiver === undefined || rule.counterparties.includes(mandateGiver.post.role)) return [];
  return [against(signed, "counterparty-other-post", { posts: rule.counterparties })];
}

function checkPerson(signed: Signed, giver: Party, question: CascadeQuestion): readonly CascadeFinding[] {
  const { agreement, on } = signed;
  const told = superiorOn(agreement, question, on);
  if (told.kind === "told") {
    const { superior } = told.fact;
    if (samePerson(superior, giver)) return [];
    return [
      against(signed, "counterparty-not-superior", { superior: superior.name, superiorPost: superior.post.title }),
    ];
  }
  const why = told.kind === "silent" ? "not-recorded" : "in-conflict";
  const missing = [{ fact: "direct-superior", about: agreement.mandateHolder.name, why }] as const;
  const because: Because = {
    code: "counterparty-superior-unknown",
    outcome: "unknown",
    values: about(signed),
    missing,
  };
  return [{ kind: "unknown", agreements: [agreement.id], because }];
}

/** Who received the mandate above is who can pass it down. */
function checkAbove(signed: Signed, giver: Party, above: PerformanceAgreement | undefined): readonly CascadeFinding[] {
  if (above === undefined || samePerson(above.mandateHolder, giver)) return [];
  const { id, mandateHolder } = above;
  const values = { ...about(signed), above: id, holder: mandateHolder.name };
  const because: Because = { code: "counterparty-not-above", outcome: "fails", values };
  return [{ kind: "warning", agreements: [signed.agreement.id, id], because }];
}

/**
 * Whether each agreement that was signed has the direct superior of the signing day on its other side. The superior is a recorded fact, never
 * derived from an echelon; the regent's own agreement has no counterparty.
 *
 * @internal
 */
export function counterpartyFindings(
  agreements: readonly PerformanceAgreement[],
  question: CascadeQuestion,
): readonly CascadeFinding[] {
  return agreements.flatMap((agreement) => {
    const on = signedOn(agreement);
    const { post } = agreement.mandateHolder;
    if (on === undefined || on > question.asOf || post.level === "kepala-daerah") return [];
    const { signatories } = rulesInForce(question.ruleSet, { on, year: question.year, signed: true });
    const signed: Signed = { agreement, on, rule: signatories.find(({ code }) => code === post.role) };
    const { mandateGiver } = agreement;
    if (mandateGiver === undefined) return [against(signed, "counterparty-missing", {})];
    const above = agreements.find(({ id }) => id === agreement.parent);
    return [
      ...checkPost(signed),
      ...checkPerson(signed, mandateGiver, question),
      ...checkAbove(signed, mandateGiver, above),
    ];
  });
}
