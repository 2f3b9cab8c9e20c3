import type { Grade } from "../agreement/performanceFacts.ts";
import type { Citation } from "../law/citation.ts";
import type { ScoreRegime } from "./appraisalByScore.ts";

/**
 * How results or behaviour were rated against what was expected.
 *
 * @term Rating hasil kerja dan perilaku kerja
 */
export type Expectation = "di-atas-ekspektasi" | "sesuai-ekspektasi" | "di-bawah-ekspektasi";

/**
 * The predicate of an organisation, best first. It is given by the leader one level up, and no figure stands behind it.
 *
 * @term Predikat kinerja organisasi
 */
export type UnitPredicate = "istimewa" | "baik" | "butuh-perbaikan" | "kurang" | "sangat-kurang";

/** A predicate that a matrix can give: `cukup` belongs to the score alone. */
export type MatrixGrade = Exclude<Grade, "cukup">;

/**
 * The grade of each pair of ratings: results first, then behaviour.
 *
 * @term Kuadran kinerja pegawai
 */
export type GradeMatrix = Readonly<Record<Expectation, Readonly<Record<Expectation, MatrixGrade>>>>;

/** Which rating of results each predicate of a unit counts as; a predicate that is not mentioned has none. */
export type LeaderPolicy = Readonly<Partial<Record<UnitPredicate, Expectation>>>;

/** The rule for whoever leads a unit: the unit's predicate is used as the rating of results. */
export interface LeaderRule {
  /** What the rule itself says about which rating a predicate counts as; empty where it does not say. */
  readonly ratings: LeaderPolicy;
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/** Appraisal by two ratings and a matrix. */
export interface MatrixRegime {
  /** Marks the regime. */
  readonly kind: "matrix";
  /** The nine cells. */
  readonly matrix: GradeMatrix;
  /** The rule for leaders, where there is one. */
  readonly leader?: LeaderRule;
}

/**
 * How officials are appraised: by ratings and a matrix, or by a score. One regime speaks at a time.
 *
 * @term Sistem penilaian kinerja
 */
export type AppraisalRegime = MatrixRegime | ScoreRegime;
