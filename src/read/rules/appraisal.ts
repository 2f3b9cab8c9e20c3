import type {
  AppraisalRegime,
  Expectation,
  GradeMatrix,
  LeaderPolicy,
  LeaderRule,
  MatrixGrade,
  MatrixRegime,
} from "../../assessment/appraisal.ts";
import type { ScoreRegime, ScoreWeights } from "../../assessment/appraisalByScore.ts";
import type { Band, BandMarks, BandMeasure, BandName, BandScale } from "../../assessment/bandScale.ts";
import type { FixedScore, ScoreCategory, ScoreConversion, ScoreSegment } from "../../assessment/scoreConversion.ts";
import type { MaybeReading } from "../../law/reading.ts";
import type { Entry } from "../../law/since.ts";
import * as s from "../schema.ts";
import { roundingMode } from "./assessment.ts";
import { basis, confidence, entry, reading, texts } from "./grounds.ts";
import type { SliceSchemas } from "./slices.ts";

const bandName: s.Shape<BandName> = {
  code: s.text,
  label: texts,
  marks: s.optional(
    s.object<BandMarks>({
      figure: s.optional(confidence),
      bound: s.optional(confidence),
      label: s.optional(confidence),
    }),
  ),
};

const band = s.object<Band>({
  ...bandName,
  from: s.figure,
  bound: s.every<Band["bound"]>({ inclusive: true, exclusive: true }),
  needs: s.optional(s.text),
});

const measures = s.union<BandMeasure>({
  "attainment-percent": s.object<Extract<BandMeasure, { kind: "attainment-percent" }>>({
    kind: s.oneOf(["attainment-percent"]),
  }),
  score: s.object<Extract<BandMeasure, { kind: "score" }>>({
    kind: s.oneOf(["score"]),
    least: s.number,
    most: s.number,
  }),
  level: s.object<Extract<BandMeasure, { kind: "level" }>>({ kind: s.oneOf(["level"]), levels: s.list(s.text) }),
});

const expectation = s.every<Expectation>({
  "di-atas-ekspektasi": true,
  "sesuai-ekspektasi": true,
  "di-bawah-ekspektasi": true,
});
const grade = s.every<MatrixGrade>({
  "sangat-baik": true,
  baik: true,
  "butuh-perbaikan": true,
  kurang: true,
  "sangat-kurang": true,
});
const row = s.object<GradeMatrix[Expectation]>({
  "di-atas-ekspektasi": grade,
  "sesuai-ekspektasi": grade,
  "di-bawah-ekspektasi": grade,
});

const matrix = entry<MatrixRegime>({
  kind: s.oneOf(["matrix"]),
  matrix: s.object<GradeMatrix>({ "di-atas-ekspektasi": row, "sesuai-ekspektasi": row, "di-bawah-ekspektasi": row }),
  leader: s.optional(
    s.object<LeaderRule>({
      ratings: s.object<LeaderPolicy>({
        istimewa: s.optional(expectation),
        baik: s.optional(expectation),
        "butuh-perbaikan": s.optional(expectation),
        kurang: s.optional(expectation),
        "sangat-kurang": s.optional(expectation),
      }),
      basis,
    }),
  ),
});

const category: s.Shape<ScoreCategory> = { code: s.text, label: texts, confidence: s.optional(confidence) };
const fixed = s.object<FixedScore>({ ...category, score: s.number });
const weights = s.object<ScoreWeights>({ skp: s.number, behaviour: s.number });

const score = entry<ScoreRegime>({
  kind: s.oneOf(["score"]),
  weights: s.object<ScoreRegime["weights"]>({ used: weights, "not-used": weights }),
  conversion: s.object<ScoreConversion>({
    rounding: s.anyOf<ScoreConversion["rounding"]>("rounding", [roundingMode, reading(roundingMode)]),
    segments: s.list(
      s.object<ScoreSegment>({
        ...category,
        from: s.number,
        to: s.number,
        firstScore: s.number,
        lastScore: s.number,
      }),
    ),
    above: fixed,
    naturalMaximum: fixed,
  }),
  scale: s.text,
});

/** What rule sets say of putting figures into words and of appraising officials. */
export const appraisal: SliceSchemas<"bands" | "appraisal"> = {
  bands: s.list(
    entry<BandScale>({
      code: s.text,
      title: texts,
      measures,
      below: s.object<BandName>(bandName),
      bands: s.anyOf<MaybeReading<readonly Band[]>>("bands", [s.list(band), reading(s.list(band))]),
    }),
  ),
  appraisal: s.list(s.union<Entry<AppraisalRegime>>({ matrix, score })),
};
