/**
 * The level of a post, in the words of civil-service law.
 *
 * @term Jenis dan jenjang jabatan
 */
export type PostLevel =
  "kepala-daerah" | "jpt-pratama" | "administrator" | "pengawas" | "pelaksana" | "jf-ahli-utama" | "jabatan-fungsional";

/**
 * Every level, for readers of unknown data.
 *
 * @example
 * postLevels.slice(1, 4) // => ["jpt-pratama", "administrator", "pengawas"]
 */
export const postLevels: readonly PostLevel[] = [
  "kepala-daerah",
  "jpt-pratama",
  "administrator",
  "pengawas",
  "pelaksana",
  "jf-ahli-utama",
  "jabatan-fungsional",
];

/**
 * The old echelon, which press and agreements still use.
 *
 * @term Eselon
 */
export type Echelon = "II.a" | "II.b" | "III.a" | "III.b" | "IV.a" | "IV.b" | "V";

/**
 * Every echelon, for readers of unknown data.
 *
 * @example
 * echelons[0] // => "II.a"
 */
export const echelons: readonly Echelon[] = ["II.a", "II.b", "III.a", "III.b", "IV.a", "IV.b", "V"];

/**
 * A post in local government.
 *
 * @term Jabatan
 */
export interface Post {
  /** The title, in Indonesian: "Kepala Dinas Kesehatan". */
  readonly title: string;
  /** Its level. */
  readonly level: PostLevel;
  /** What the post is in the regency's own order, by official term: `kepala-perangkat-daerah`, `camat`, `kabag`, `asisten` … */
  readonly role: string;
  /** Its old echelon, where known. */
  readonly echelon?: Echelon;
  /** The agency it belongs to. */
  readonly agency?: string;
}

/**
 * Someone who signs an agreement, in the post held on that day.
 *
 * @term Pihak
 */
export interface Party {
  /** The name. */
  readonly name: string;
  /** The civil-service number, as text; it identifies, it is not computed with. */
  readonly nip?: string;
  /** The post held on the signing day. */
  readonly post: Post;
}

/**
 * The steps of rank from I/a to IV/e, lowest first.
 *
 * @term Golongan ruang
 */
export type Rank =
  | `I/${"a" | "b" | "c" | "d"}`
  | `II/${"a" | "b" | "c" | "d"}`
  | `III/${"a" | "b" | "c" | "d"}`
  | `IV/${"a" | "b" | "c" | "d" | "e"}`;

/**
 * Every rank, lowest first.
 *
 * @example
 * ranks.indexOf("III/c") < ranks.indexOf("III/d") // => true
 */
export const ranks: readonly Rank[] = [
  "I/a",
  "I/b",
  "I/c",
  "I/d",
  "II/a",
  "II/b",
  "II/c",
  "II/d",
  "III/a",
  "III/b",
  "III/c",
  "III/d",
  "IV/a",
  "IV/b",
  "IV/c",
  "IV/d",
  "IV/e",
];
