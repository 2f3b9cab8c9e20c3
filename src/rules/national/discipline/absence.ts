import type { AbsenceLaw, AbsenceTier, LatenessRule } from "../../../consequence/discipline/absenceLaw.ts";
import { cite } from "../../../law/citation.ts";
import { reading } from "../../../law/reading.ts";
import { since } from "../../../law/since.ts";
import type { Slices } from "../../ruleSet.ts";
import { bkn6, pp53, pp94 } from "./cites.ts";

type Kinds = AbsenceTier["kinds"];
type Basis = AbsenceTier["basis"];

/** Tiers of one level, whose articles are the same. */
function tiers(basis: Basis, ...begins: readonly (readonly [from: number, ...kinds: Kinds])[]): readonly AbsenceTier[] {
  return begins.map(([from, ...kinds]) => ({ from, kinds, basis }));
}

/** Since 31 August 2021: nine tiers of the sum, and ten working days in a row. */
export const absenceOf94: AbsenceLaw = {
  tiers: [
    ...tiers(
      [pp94("Pasal 4 huruf f"), pp94("Pasal 9 ayat (2) huruf b", "confirmed", "single-source")],
      [3, "teguran-lisan"],
      [4, "teguran-tertulis"],
      [7, "pernyataan-tidak-puas-tertulis"],
    ),
    ...tiers(
      [pp94("Pasal 4 huruf f"), pp94("Pasal 10 ayat (2) huruf f", "confirmed", "single-source")],
      [11, "pemotongan-tunjangan-kinerja-25-persen-6-bulan"],
      [14, "pemotongan-tunjangan-kinerja-25-persen-9-bulan"],
      [17, "pemotongan-tunjangan-kinerja-25-persen-12-bulan"],
    ),
    ...tiers(
      [pp94("Pasal 4 huruf f"), pp94("Pasal 11 ayat (2) huruf d", "confirmed", "single-source")],
      [21, "penurunan-jabatan-setingkat-12-bulan"],
      [25, "pembebasan-menjadi-pelaksana-12-bulan"],
    ),
    ...tiers(
      [pp94("Pasal 4 huruf f"), pp94("Pasal 11 ayat (2) huruf d angka 3", "confirmed", "single-source")],
      [28, "PDHTAPS"],
    ),
  ],
  run: {
    workingDays: 10,
    kinds: ["PDHTAPS"],
    // The sum begins again on 1 January; nothing says that a run does.
    acrossYears: reading(
      "absence-run-across-years",
      "continues",
      { continues: "continues", restarts: "restarts" },
      {
        continues: { id: "berlanjut melewati pergantian tahun", en: "it goes on across New Year" },
        restarts: { id: "mulai dari awal pada 1 Januari", en: "it begins again on 1 January" },
      },
    ),
    payStops: { from: "next-month", basis: [bkn6("Pasal 12 ayat (1) dan ayat (2)", "confirmed", "single-source")] },
    basis: [pp94("Pasal 4 huruf f"), pp94("Pasal 11 ayat (2) huruf d angka 4", "confirmed", "single-source")],
  },
  sum: [pp94("Pasal 15 ayat (1)", "confirmed", "unverified")],
  punishedDaysStay: [bkn6("Lampiran, contoh")],
  examination: [pp94("Pasal 27", "confirmed", "single-source")],
};

/** Until 30 August 2021: ten tiers of the sum, and none for days in a row. */
export const absenceOf53: AbsenceLaw = {
  tiers: [
    ...tiers(
      [pp53("Pasal 8 angka 9", "single-source")],
      [5, "teguran-lisan"],
      [6, "teguran-tertulis"],
      [11, "pernyataan-tidak-puas-tertulis"],
    ),
    ...tiers(
      [pp53("Pasal 9 angka 11", "single-source")],
      [16, "penundaan-kenaikan-gaji-berkala-1-tahun"],
      [21, "penundaan-kenaikan-pangkat-1-tahun"],
      [26, "penurunan-pangkat-1-tahun"],
    ),
    ...tiers(
      [pp53("Pasal 10 angka 9", "single-source")],
      [31, "penurunan-pangkat-3-tahun"],
      [36, "pemindahan-dalam-rangka-penurunan-jabatan"],
      [41, "pembebasan-dari-jabatan"],
      [46, "PDHTAPS", "PTDH"],
    ),
  ],
  sum: [pp53("Pasal 14", "single-source")],
  // That the law of 2010 asked for an examination too is not confirmed.
  examination: [cite("PP-53-2010", undefined, "unverified")],
};

/**
 * Only the elucidation of PP 53/2010 made a day of seven and a half hours; that of PP 94/2021 has no such conversion. Where a region or an
 * agency adds minutes up by a rule of its own, that rule takes over from its first day.
 */
export const lateness: Pick<Slices, "lateness"> = {
  lateness: [
    since<LatenessRule>("2010-06-06", {
      kind: "added-up",
      minutesPerDay: 450,
      basis: pp53("Penjelasan Pasal 3 angka 11", "single-source"),
    }),
    since<LatenessRule>("2021-08-31", {
      kind: "not-counted",
      basis: pp94("Penjelasan Pasal 4 huruf f", "single-source"),
    }),
  ],
};
