import { factsOf } from "../../agreement/factsOf.ts";
import type { PostLevel } from "../../agreement/post.ts";
import type { Because, MissingFact } from "../../law/because.ts";
import { oncePer } from "../../law/oncePer.ts";
import type { Entry } from "../../law/since.ts";
import type { AuthorityLaw } from "./authorityLaw.ts";
import { heldBy, isIdle } from "./authorityPlace.ts";
import type { CaseRecord } from "./caseRecord.ts";
import { authorityNames, type AuthorityQuestion, type CompetentAuthority, competentFor } from "./competent.ts";

/**
 * Who may decide. The lowest competent authority comes first; that the others are competent beside it is one reading of the law.
 *
 * @term Pejabat yang berwenang menghukum
 */
export type AuthorityAnswer = {
  /** Why. */
  readonly because: Because;
} & (
  | {
      /** The law names somebody. */
      readonly kind: "named";
      /** The lowest that is competent, or who stands in for it. */
      readonly first: CompetentAuthority;
      /** The others, lowest first. */
      readonly beside: readonly CompetentAuthority[];
      /** Who proposes it to the one who decides, by official term, where somebody has to. */
      readonly proposedBy?: string;
      /** Whether a lawyer has to look, as an acting official would decide, or records of who holds the post contradict each other. */
      readonly requiresLegalReview: boolean;
    }
  | {
      /** The law, as far as it is confirmed, does not say. */
      readonly kind: "not-stated";
    }
);

/** Who decides in the end, and whom the case passed by on its way up. */
interface Line {
  readonly decides: CompetentAuthority | undefined;
  readonly passed: readonly Because[];
}

/** The first, or the next higher one as often as nobody holds the post or nobody punished. */
function upFrom(first: CompetentAuthority, law: AuthorityLaw, record: CaseRecord | undefined): Line {
  const vacant = record !== undefined && heldBy(first.code, record) === "vacant";
  if (record === undefined || (!vacant && !isIdle(first.code, record))) return { decides: first, passed: [] };
  const { basis } = vacant ? law.vacancy : law.idle;
  const passed: Because = {
    code: vacant ? "authority-vacant" : "authority-idle",
    outcome: "noted",
    values: authorityNames(first),
    basis,
  };
  const line = law.authorities.filter(({ onlyWhere }) => onlyWhere === undefined);
  const higher = line[line.findIndex(({ code }) => code === first.code) + 1];
  if (higher === undefined) return { decides: undefined, passed: [passed] };
  const { code, title, offices } = higher;
  const above = upFrom({ code, title, offices, as: vacant ? "for-vacant" : "for-idle", basis }, law, record);
  return { decides: above.decides, passed: [passed, ...above.passed] };
}

/** Whether an acting official may punish is not settled; and of records that contradict each other none is believed. */
function doubtsOf(first: CompetentAuthority, { acting }: AuthorityLaw, record: CaseRecord): readonly Because[] {
  const values = authorityNames(first);
  const missing: MissingFact = { fact: "authority-place", about: first.title.id, why: "in-conflict" };
  switch (heldBy(first.code, record)) {
    case "acting":
      return [{ code: "authority-acting", outcome: "noted", values, basis: acting.basis }];
    case "in-conflict":
      return [{ code: "authority-in-conflict", outcome: "unknown", values, missing: [missing] }];
    case "vacant":
    case "definitive":
      return [];
  }
}

function answered(
  competent: readonly [CompetentAuthority, ...CompetentAuthority[]],
  law: Entry<AuthorityLaw>,
  { of, punishment: { level, effect } }: AuthorityQuestion,
  record: CaseRecord | undefined,
): AuthorityAnswer {
  const [lowest, ...others] = competent;
  const { decides: first, passed } = upFrom(lowest, law, record);
  const values = { level, of };
  if (first === undefined) {
    const because: Because = { code: "authority-none-left", outcome: "noted", values, basis: law.basis, parts: passed };
    return { kind: "not-stated", because };
  }
  const beside = others.filter(({ code }) => code !== first.code);
  const doubts = record === undefined ? [] : doubtsOf(first, law, record);
  const proposal =
    effect?.kind === "dismissal"
      ? law.dismissals.find((one) => one.decidedBy === first.code && one.of.includes(of))
      : undefined;
  const open: Because = { code: "authority-lowest-first", outcome: "noted", basis: law.lowestFirst.basis };
  return {
    kind: "named",
    first,
    beside,
    requiresLegalReview: doubts.length > 0,
    because: {
      code: "authority-named",
      outcome: "noted",
      values: { ...values, ...authorityNames(first) },
      basis: [...first.basis, ...(proposal?.basis ?? [])],
      parts: [...passed, ...doubts, ...(beside.some(({ as }) => as === "named") ? [open] : [])],
    },
    ...(proposal === undefined ? {} : { proposedBy: proposal.proposedBy }),
  };
}

function answerFor(
  law: Entry<AuthorityLaw>,
  question: AuthorityQuestion,
  record: CaseRecord | undefined,
): AuthorityAnswer {
  const { of, employment, punishment } = question;
  const values = { of, level: punishment.level };
  const { basis } = law;
  const notStated = (code: string): AuthorityAnswer => ({
    kind: "not-stated",
    because: { code, outcome: "noted", values, basis },
  });
  // Discipline of civil servants is the law of civil servants; how it fits contract staff is not confirmed.
  if (employment === "PPPK") return notStated("authority-of-contract-staff");
  const [lowest, ...others] = competentFor(law, question);
  return lowest === undefined
    ? notStated("authority-not-stated")
    : answered([lowest, ...others], law, question, record);
}

/** Where nothing is recorded of any authority, the law alone answers: once per kind of punishment, level of post and kind of employment. */
const byLawAlone = oncePer((law: Entry<AuthorityLaw>) =>
  oncePer((punishment: AuthorityQuestion["punishment"]) => {
    const answers = new Map<string, AuthorityAnswer>();
    return (of: PostLevel, employment: AuthorityQuestion["employment"]): AuthorityAnswer => {
      const key = `${of} ${employment}`;
      const answer = answers.get(key) ?? answerFor(law, { of, employment, punishment }, undefined);
      answers.set(key, answer);
      return answer;
    };
  }),
);

function isRecorded({ facts }: CaseRecord): boolean {
  return factsOf(facts, "authority-place").length > 0 || factsOf(facts, "authority-failed").length > 0;
}

/**
 * Who may impose a kind of punishment on the holder of a post: the lowest competent authority first, the higher ones beside it. Without a
 * record every authority counts as in place.
 *
 * @term Pejabat yang berwenang menghukum
 * @basis PP 94/2021, articles 16 to 25, in one transcription; the numbers are unverified.
 *
 * @example
 * const law = rulesInForce(national, { on: plainDate("2024-06-30"), year: 2024, signed: true }).authority;
 * const answer = authorityFor(law, { of: "pengawas", employment: "PNS", punishment: { level: "sedang" } });
 * answer.kind === "named" && [answer.first.code, answer.beside.map(({ code }) => code)]
 * // => ["jpt-pratama", ["pejabat-pembina-kepegawaian"]]
 */
export function authorityFor(
  law: Entry<AuthorityLaw> | undefined,
  question: AuthorityQuestion,
  record?: CaseRecord,
): AuthorityAnswer {
  const { of, employment, punishment } = question;
  if (law === undefined) {
    const values = { of, level: punishment.level };
    return { kind: "not-stated", because: { code: "authority-not-carried-in", outcome: "noted", values } };
  }
  return record !== undefined && isRecorded(record)
    ? answerFor(law, question, record)
    : byLawAlone(law)(punishment)(of, employment);
}

/**
 * Who decides a dismissal that follows from anything but discipline.
 *
 * @internal
 */
export function dismissalAuthority(law: Entry<AuthorityLaw> | undefined, of: PostLevel): AuthorityAnswer {
  const values = { of };
  const rule = law?.otherDismissals;
  const found = law?.authorities.find(({ code }) => code === rule?.decidedBy);
  if (rule === undefined || found === undefined || !rule.of.includes(of))
    return { kind: "not-stated", because: { code: "authority-of-dismissal-not-stated", outcome: "noted", values } };
  const { code, title, offices } = found;
  const { basis } = rule;
  const because: Because = {
    code: "authority-decides-dismissal",
    outcome: "noted",
    values: { ...values, ...authorityNames(found) },
    basis,
  };
  return {
    kind: "named",
    first: { code, title, offices, as: "named", basis },
    beside: [],
    requiresLegalReview: false,
    because,
  };
}
