/**
 * Who may punish, in the words of the law: by the level of the punisher's own post, a designated functional official, the appointing
 * authority, or the President.
 *
 * @term Pejabat yang berwenang menghukum
 */
export type AuthorityCode =
  | "pengawas"
  | "jf-ahli-muda-yang-ditunjuk"
  | "administrator"
  | "jf-ahli-madya-yang-ditunjuk"
  | "jpt-pratama"
  | "pejabat-pembina-kepegawaian"
  | "presiden";

/**
 * Every authority, for readers of unknown data.
 *
 * @example
 * authorityCodes.at(-1) // => "presiden"
 */
export const authorityCodes: readonly AuthorityCode[] = [
  "pengawas",
  "jf-ahli-muda-yang-ditunjuk",
  "administrator",
  "jf-ahli-madya-yang-ditunjuk",
  "jpt-pratama",
  "pejabat-pembina-kepegawaian",
  "presiden",
];
