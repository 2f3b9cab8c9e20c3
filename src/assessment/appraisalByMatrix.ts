import type { Expectation, GradeMatrix, LeaderPolicy, MatrixGrade, MatrixRegime, UnitPredicate } from "./appraisal.ts";

/** The ratings of one official for a year or a shorter period. What nobody rated is left out. */
export type Ratings =
  | {
      /** Someone who leads no unit. */
      readonly kind: "member";
      /** The rating of results. */
      readonly results?: Expectation;
      /** The rating of behaviour. */
      readonly behaviour?: Expectation;
    }
  | {
      /** The leader of a unit, such as a head of agency. */
      readonly kind: "leader";
      /** The predicate of the unit. */
      readonly unit?: UnitPredicate;
      /** The rating of behaviour. */
      readonly behaviour?: Expectation;
    };

/** The grade that ratings give, or what it still takes to know it. */
export type GradedByMatrix =
  | {
      /** There is a grade. */
      readonly kind: "graded";
      /** The grade. */
      readonly grade: MatrixGrade;
      /** The rating of results that was used. */
      readonly results: Expectation;
      /** The rating of behaviour that was used. */
      readonly behaviour: Expectation;
      /** Where the rating of results comes from: somebody's rating, the law, or the app's own policy. */
      readonly resultsFrom: "rating" | "rule" | "policy";
    }
  | {
      /** Nothing was rated at all; that is no grade, and no full score either. */
      readonly kind: "not-rated";
    }
  | {
      /** One part was rated and the other was not. */
      readonly kind: "incomplete";
      /** What is missing. */
      readonly missing: readonly ("results" | "behaviour" | "unit")[];
    }
  | {
      /** The law does not say which rating the unit's predicate counts as, and nobody decided it. */
      readonly kind: "requires-policy";
      /** The predicate to decide on. */
      readonly unit: UnitPredicate;
    }
  | {
      /** No rule speaks of leaders. */
      readonly kind: "no-leader-rule";
    };

/**
 * The grade of two ratings: one cell of the matrix.
 *
 * @term Predikat Kinerja Pegawai
 * @basis PermenPANRB 6/2022; the article is not confirmed. The cells are a rule and come with the regime.
 *
 * @example
 * gradeOf("di-atas-ekspektasi", "di-bawah-ekspektasi", expectationMatrix) // => "kurang"
 * @example
 * gradeOf("di-bawah-ekspektasi", "di-atas-ekspektasi", expectationMatrix) // => "butuh-perbaikan"
 */
export function gradeOf(results: Expectation, behaviour: Expectation, matrix: GradeMatrix): MatrixGrade {
  return matrix[results][behaviour];
}

function graded(
  regime: MatrixRegime,
  results: Expectation,
  behaviour: Expectation,
  resultsFrom: "rating" | "rule" | "policy",
): GradedByMatrix {
  const grade = gradeOf(results, behaviour, regime.matrix);
  return { kind: "graded", grade, results, behaviour, resultsFrom };
}

/** What stands in the rule comes before what an app decides. */
function gradedLeader(
  unit: UnitPredicate,
  behaviour: Expectation,
  regime: MatrixRegime,
  policy: LeaderPolicy,
): GradedByMatrix {
  if (regime.leader === undefined) return { kind: "no-leader-rule" };
  const byRule = regime.leader.ratings[unit];
  if (byRule !== undefined) return graded(regime, byRule, behaviour, "rule");
  const byPolicy = policy[unit];
  if (byPolicy !== undefined) return graded(regime, byPolicy, behaviour, "policy");
  return { kind: "requires-policy", unit };
}

/**
 * Grades an official by the matrix. A part that nobody rated is never filled in.
 *
 * Whoever leads a unit is rated for results by the unit's predicate. Which of the three ratings each of the five predicates counts as
 * is not confirmed: without a policy the answer is `requires-policy`.
 *
 * @term Evaluasi kinerja pegawai
 * @basis PermenPANRB 6/2022 for the matrix, SE Menteri PANRB 3/2023 for leaders; no articles are confirmed.
 *
 * @example
 * const rules = rulesInForce(national, { on: plainDate("2024-12-31"), year: 2024, signed: true });
 * const regime = rules.appraisal;
 * const head = { kind: "leader", unit: "istimewa", behaviour: "sesuai-ekspektasi" } as const;
 * regime?.kind === "matrix" && gradeByMatrix(head, regime) // => { kind: "requires-policy", unit: "istimewa" }
 * regime?.kind === "matrix" && gradeByMatrix(head, regime, { istimewa: "di-atas-ekspektasi" })
 * // => { kind: "graded", grade: "baik", results: "di-atas-ekspektasi", behaviour: "sesuai-ekspektasi", resultsFrom: "policy" }
 */
export function gradeByMatrix(ratings: Ratings, regime: MatrixRegime, policy: LeaderPolicy = {}): GradedByMatrix {
  const { behaviour } = ratings;
  const [part, given] =
    ratings.kind === "leader" ? (["unit", ratings.unit] as const) : (["results", ratings.results] as const);
  if (given === undefined && behaviour === undefined) return { kind: "not-rated" };
  if (behaviour === undefined) return { kind: "incomplete", missing: ["behaviour"] };
  if (ratings.kind === "leader" && ratings.unit !== undefined) {
    return gradedLeader(ratings.unit, behaviour, regime, policy);
  }
  if (ratings.kind === "member" && ratings.results !== undefined) {
    return graded(regime, ratings.results, behaviour, "rating");
  }
  return { kind: "incomplete", missing: [part] };
}
