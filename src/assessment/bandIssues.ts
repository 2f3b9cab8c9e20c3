import { type Issue, issueAt } from "../result.ts";
import { type Band, type BandName, type BandScale, placeOf } from "./bandScale.ts";

type Path = Issue["path"];

/** Every way to read the scale, with its place in it. */
function waysOf({ bands }: BandScale): readonly { readonly path: Path; readonly bands: readonly Band[] }[] {
  if (!("kind" in bands)) return [{ path: ["bands"], bands }];
  return Object.entries(bands.ways).map(([way, own]) => ({ path: ["bands", "ways", way], bands: own }));
}

function measureIssues({ measures }: BandScale): readonly Issue[] {
  if (measures.kind === "score" && !(Number.isFinite(measures.least) && measures.least < measures.most)) {
    return [
      issueAt(
        "contradiction",
        ["measures"],
        measures,
        "Nilai terendah harus di bawah nilai tertinggi. Perbaiki salah satunya.",
        "The lowest score must lie below the highest. Correct one of them.",
      ),
    ];
  }
  if (measures.kind !== "level") return [];
  return measures.levels.flatMap((level, place) =>
    measures.levels.indexOf(level) === place
      ? []
      : [
          issueAt(
            "duplicate-id",
            ["measures", "levels", place],
            level,
            `Tingkat "${level}" ada dua kali. Sebutkan setiap tingkat satu kali, dari yang terendah.`,
            `The level "${level}" is there twice. Name each level once, lowest first.`,
          ),
        ],
  );
}

function boundIssues({ measures }: BandScale, { from, code }: Band, path: Path): readonly Issue[] {
  const place = placeOf(measures, from);
  if (typeof place === "number") return [];
  const [id, en] =
    place === "unknown-level"
      ? ["tidak ada pada daftar tingkatnya", "is not on its list of levels"]
      : place === "out-of-range"
        ? ["berada di luar nilai yang mungkin", "lies outside the scores there can be"]
        : ["bukan angka", "is no figure"];
  return [
    issueAt(
      place === "unknown-level" ? "unknown-reference" : place === "out-of-range" ? "contradiction" : "not-a-number",
      [...path, "from"],
      from,
      `Batas bawah "${String(from)}" dari "${code}" ${id}. Perbaiki batas itu.`,
      `The lower bound "${String(from)}" of "${code}" ${en}. Correct the bound.`,
    ),
  ];
}

/** A band that begins with a value and one that begins just above it may follow each other: "exactly 100" and "above 100". */
function orderIssues({ measures }: BandScale, band: Band, under: Band | undefined, path: Path): readonly Issue[] {
  if (under === undefined) return [];
  const [lower, upper] = [placeOf(measures, under.from), placeOf(measures, band.from)];
  if (typeof lower === "string" || typeof upper === "string" || lower < upper) return [];
  if (lower === upper && under.bound === "inclusive" && band.bound === "exclusive") return [];
  return [
    issueAt(
      "contradiction",
      [...path, "from"],
      band.from,
      `"${band.code}" tidak dimulai di atas "${under.code}". Urutkan kategori dari yang terendah.`,
      `"${band.code}" does not begin above "${under.code}". Order the bands from the lowest.`,
    ),
  ];
}

function codeIssues(all: readonly BandName[], path: Path): readonly Issue[] {
  return all.flatMap(({ code }, index) =>
    all.findIndex((other) => other.code === code) === index
      ? []
      : [
          issueAt(
            "duplicate-id",
            // The first of all is the one below the bands.
            [...path, index - 1, "code"],
            code,
            `Kategori "${code}" ada dua kali. Beri setiap kategori kode sendiri.`,
            `The band "${code}" is there twice. Give every band a code of its own.`,
          ),
        ],
  );
}

/**
 * Everything in which a scale of bands contradicts itself, in every way of reading it: no band, bounds out of order or off the scale,
 * a code used twice. An empty list is a clean bill.
 *
 * @example
 * const label = { id: "Baik" };
 * checkBandScale({
 *   code: "nilai",
 *   title: { id: "Nilai" },
 *   measures: { kind: "score", least: 0, most: 100 },
 *   below: { code: "kurang", label },
 *   bands: [{ code: "baik", label, from: 80, bound: "inclusive" }, { code: "cukup", label, from: 60, bound: "inclusive" }],
 * }).map(({ path }) => path) // => [["bands", 1, "from"]]
 */
export function checkBandScale(scale: BandScale): readonly Issue[] {
  return [
    ...measureIssues(scale),
    ...waysOf(scale).flatMap(({ path, bands }) => [
      ...(bands.length > 0
        ? []
        : [
            issueAt(
              "missing",
              path,
              bands,
              `Skala "${scale.code}" tidak memuat satu kategori pun. Tambahkan kategorinya.`,
              `The scale "${scale.code}" has no band. Add its bands.`,
            ),
          ]),
      ...bands.flatMap((band, index) => [
        ...boundIssues(scale, band, [...path, index]),
        ...orderIssues(scale, band, bands[index - 1], [...path, index]),
      ]),
      ...codeIssues([scale.below, ...bands], path),
    ]),
  ];
}
