import type { AuthorityCode } from "../../agreement/authorityCode.ts";
import type { PostLevel } from "../../agreement/post.ts";
import type { PunishmentLevel } from "../../agreement/punishmentLevel.ts";
import type { Citation } from "../../law/citation.ts";
import type { Texts } from "../../result.ts";

/**
 * An authority as the law of a day knows it.
 *
 * @term Pejabat yang berwenang menghukum
 */
export interface PunishingAuthority {
  /** Which. */
  readonly code: AuthorityCode;
  /** What it is called. */
  readonly title: Texts;
  /** The offices that are such an authority, by official term: `bupati`, `sekda`, `camat` … */
  readonly offices: readonly string[];
  /** The condition without which it has no power, in words; it stands outside the line of superiors then. */
  readonly onlyWhere?: Texts;
  /** Where it stands that these offices are such an authority. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/**
 * Who may impose which punishments on whom.
 *
 * @term Kewenangan menjatuhkan hukuman disiplin
 */
export interface Competence {
  /** The authority. */
  readonly by: AuthorityCode;
  /** The posts of those who may be punished. */
  readonly of: readonly PostLevel[];
  /** The levels of punishment. */
  readonly levels: readonly PunishmentLevel[];
  /** The kinds to which it is limited, or that are taken out, by code; every kind of the levels where missing. */
  readonly kinds?: {
    /** Limited to these, or all but these. */
    readonly kind: "only" | "except";
    /** The kinds. */
    readonly codes: readonly string[];
  };
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/** A rule that says one thing, in words, with where it stands. */
export interface WordedRule {
  /** What it says. */
  readonly title: Texts;
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/**
 * Who proposes a dismissal to whom, and by when it is decided.
 *
 * @term Usul pemberhentian
 */
export interface DismissalProposal {
  /** The posts of those whom it is about. */
  readonly of: readonly PostLevel[];
  /** Who proposes, by official term. */
  readonly proposedBy: string;
  /** Who decides. */
  readonly decidedBy: AuthorityCode;
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/**
 * Who may punish whom, dated as a whole.
 *
 * @term Pejabat yang berwenang menghukum
 */
export interface AuthorityLaw {
  /** The authorities, lowest first. */
  readonly authorities: readonly PunishingAuthority[];
  /** Who may impose what on whom. */
  readonly competences: readonly Competence[];
  /** That the lowest competent authority comes first, and the others beside it: one way to read a table that names several. */
  readonly lowestFirst: WordedRule;
  /** Where nobody holds the post of the authority, the next higher one decides. */
  readonly vacancy: WordedRule;
  /** Where the authority does not punish, its superior punishes the offender. */
  readonly idle: WordedRule;
  /** What becomes of those who left undone what the law asks of them. */
  readonly failing: {
    /** A direct superior who does not summon, examine or report. */
    readonly superior: WordedRule;
    /** An authority that does not punish. */
    readonly idleAuthority: WordedRule;
    /** An authority that punishes too lightly. */
    readonly lenientAuthority: WordedRule;
  };
  /** An authority whose post is held by an acting official: not settled. */
  readonly acting: WordedRule;
  /** An official who is assigned elsewhere. */
  readonly assigned: WordedRule;
  /** Who proposes and decides a dismissal that follows from discipline. */
  readonly dismissals: readonly DismissalProposal[];
  /** Who decides a dismissal that follows from anything else. */
  readonly otherDismissals: WordedRule & {
    /** Who decides. */
    readonly decidedBy: AuthorityCode;
    /** The posts of those whom it is about. */
    readonly of: readonly PostLevel[];
  };
}
