import { cite } from "../../law/citation.ts";
import { type Entry, since } from "../../law/since.ts";
import type { Allowance, Latitude } from "../latitude.ts";
import type { Slices } from "../ruleSet.ts";

/** The six months are the law's; that local rules may give more and not less is inferred. */
const scheme = cite("PP-30-2019", "Pasal 56–58", "inferred");
const law5 = cite("UU-5-2014", "Pasal 118", "inferred", "unverified");
/** A local rule may add procedure to the guideline and take nothing away: inferred from the rank of norms. */
const guideline = cite("PERMENPAN-RB-53-2014", undefined, "inferred");
/** Whether the annex leaves room for another formula or a ceiling is not known. */
const annex = cite("PERMENPAN-RB-8-2021", "Lampiran", "unverified");

/** The first whole budget year under the guideline. */
const FROM = "2015-01-01";

type Draft = Omit<Latitude, "allows"> & { readonly allows: Exclude<Allowance["kind"], "within"> };

function latitude(from: string, { allows, ...draft }: Draft, ...basis: Entry<Latitude>["basis"]): Entry<Latitude> {
  return since<Latitude>(from, { ...draft, allows: { kind: allows }, basis });
}

/** More time, and less that opens it, is the authority's to give; the law behind it changed twice. */
function ofRemediation(draft: Omit<Draft, "allows">): readonly Entry<Latitude>[] {
  const looser: Draft = { ...draft, allows: "looser" };
  return [
    latitude("2014-01-15", looser, law5),
    latitude("2019-01-01", looser, law5, scheme),
    latitude("2023-10-31", looser, scheme),
  ];
}

/** What national law leaves to local rules, parameter by parameter. None of it is stated in so many words. */
export const latitudes: Pick<Slices, "latitudes"> = {
  latitudes: [
    ...ofRemediation({
      code: "remediation-window",
      title: { id: "lamanya kesempatan memperbaiki kinerja", en: "the length of the time to improve" },
      stricter: "shorter",
    }),
    ...ofRemediation({
      code: "remediation-observation",
      title: { id: "masa dalam jabatan sebelum kesempatan dibuka", en: "the time in the post before it opens" },
      stricter: "shorter",
    }),
    ...ofRemediation({
      code: "remediation-coverage",
      title: { id: "pejabat yang dicakup dan dasar pembukaannya", en: "whom it covers, and what opens it" },
      stricter: "more",
    }),
    latitude(
      FROM,
      {
        code: "documents",
        title: { id: "dokumen yang ditandatangani", en: "the documents signed" },
        stricter: "more",
        allows: "stricter",
      },
      guideline,
    ),
    latitude(
      FROM,
      {
        code: "reviews",
        title: { id: "evaluasi yang diadakan", en: "the reviews held" },
        stricter: "more",
        allows: "stricter",
      },
      guideline,
    ),
    latitude(
      FROM,
      {
        code: "review-frequency",
        title: { id: "kekerapan evaluasi dalam setahun", en: "how often a year it is reviewed" },
        stricter: "higher",
        allows: "stricter",
      },
      guideline,
    ),
    latitude(
      FROM,
      {
        code: "duties",
        title: { id: "kewajiban yang dibebankan", en: "the duties" },
        stricter: "more",
        allows: "stricter",
      },
      guideline,
    ),
    latitude(
      FROM,
      {
        code: "signing-time",
        title: { id: "batas waktu penandatanganan", en: "the time for signing" },
        stricter: "shorter",
        allows: "stricter",
      },
      guideline,
    ),
    latitude(
      FROM,
      {
        code: "signatories",
        title: { id: "pejabat yang menandatangani", en: "who signs" },
        stricter: "more",
        allows: "stricter",
      },
      guideline,
    ),
    latitude(
      FROM,
      {
        code: "oversight",
        title: { id: "pemantau dan penanggung jawab", en: "who watches and answers for it" },
        stricter: "more",
        allows: "open",
      },
      guideline,
    ),
    latitude(
      FROM,
      {
        code: "attainment-ceiling",
        title: { id: "batas atas capaian yang dihitung", en: "where attainment is cut off above" },
        stricter: "lower",
        allows: "not-confirmed",
      },
      annex,
    ),
    latitude(
      FROM,
      {
        code: "attainment-floor",
        title: { id: "batas bawah capaian yang dihitung", en: "where attainment is cut off below" },
        stricter: "lower",
        allows: "not-confirmed",
      },
      annex,
    ),
    latitude(
      FROM,
      {
        code: "attainment-formulas",
        title: { id: "rumus capaian", en: "the formulas" },
        stricter: "more",
        allows: "not-confirmed",
      },
      annex,
    ),
  ],
};
