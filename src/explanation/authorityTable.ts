import { type PostLevel, postLevels } from "../agreement/post.ts";
import type { AuthorityLaw, Competence, WordedRule } from "../consequence/procedure/authorityLaw.ts";
import { type PunishmentLevel, punishmentLevels } from "../agreement/punishmentLevel.ts";
import type { Entry } from "../law/since.ts";
import type { Source } from "../law/source.ts";
import type { Language, Texts } from "../result.ts";
import { formatBasis, textIn } from "./format.ts";
import { indented } from "./page/toMarkdown.ts";

const POST: Readonly<Record<PostLevel, Required<Texts>>> = {
  "kepala-daerah": { id: "bupati atau wali kota", en: "the regent or mayor" },
  "jpt-pratama": {
    id: "JPT pratama (eselon II), juga sekda kabupaten",
    en: "JPT pratama (echelon II), a regency's secretary too",
  },
  administrator: { id: "administrator (eselon III)", en: "administrator (echelon III)" },
  pengawas: { id: "pengawas (eselon IV)", en: "pengawas (echelon IV)" },
  pelaksana: { id: "pelaksana", en: "pelaksana (staff)" },
  "jabatan-fungsional": {
    id: "pejabat fungsional selain ahli utama",
    en: "functional officials other than ahli utama",
  },
  "jf-ahli-utama": { id: "pejabat fungsional ahli utama", en: "functional officials, ahli utama" },
};

const LIMIT: Readonly<Record<"only" | "except", Required<Texts>>> = {
  only: { id: "hanya", en: "only" },
  except: { id: "kecuali", en: "except" },
};

/** What a table is written with. */
interface Manner {
  readonly law: Entry<AuthorityLaw>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly language: Language;
}

function limit({ kinds }: Competence, language: Language): string {
  return kinds === undefined ? "" : ` (${textIn(LIMIT[kinds.kind], language)} ${kinds.codes.join(", ")})`;
}

/** Everybody who may impose a level on the holder of a post, lowest first. */
function cell(post: PostLevel, level: PunishmentLevel, { law, language }: Manner): string {
  const names = law.authorities.flatMap(({ code, title, onlyWhere }) =>
    law.competences
      .filter(({ by, of, levels }) => by === code && of.includes(post) && levels.includes(level))
      .map((competence) => {
        const where = onlyWhere === undefined ? "" : `, ${textIn(onlyWhere, language)}`;
        return `${textIn(title, language)}${where}${limit(competence, language)}`;
      }),
  );
  return names.length === 0 ? "–" : names.join("; ");
}

function ruleLine({ title, basis }: WordedRule, { sources, language }: Manner): string {
  return indented(0, `${textIn(title, language)} (${formatBasis(basis, sources, language)})`);
}

/**
 * Who may impose what on whom, as a table with the rules that go with it. Markdown, Indonesian or English.
 *
 * @term Tabel pejabat yang berwenang menghukum
 *
 * @example
 * const { authority, sources } = rulesInForce(national, { on: plainDate("2024-06-30"), year: 2024, signed: true });
 * authority && authorityTable(authority, sources, "id").slice(0, 42) // => "| Yang dihukum | ringan | sedang | berat |"
 */
export function authorityTable(
  law: Entry<AuthorityLaw>,
  sources: Readonly<Record<string, Source>>,
  language: Language,
): string {
  const manner: Manner = { law, sources, language };
  const { lowestFirst, vacancy, idle, failing, acting, assigned, otherDismissals, dismissals } = law;
  const id = language === "id";
  // The regent or mayor is no civil servant, and has no row.
  const punishable = postLevels.filter((post) => law.competences.some(({ of }) => of.includes(post)));
  const rows = punishable.map((post) => {
    const cells = punishmentLevels.map((level) => cell(post, level, manner));
    return `| ${[textIn(POST[post], language), ...cells].join(" | ")} |`;
  });
  const proposals = dismissals.map(({ of, proposedBy, decidedBy, basis }) => {
    const decides = law.authorities.find(({ code }) => code === decidedBy)?.title ?? { id: decidedBy };
    const whom = of.map((post) => post.replaceAll("-", " ")).join(", ");
    const by = proposedBy.replaceAll("-", " ");
    const title: Texts = {
      id: `pemberhentian karena disiplin (${whom}): diusulkan oleh ${by}, diputuskan oleh ${decides.id}`,
      en: `dismissal for discipline (${whom}): proposed by ${by}, decided by ${decides.en ?? decides.id}`,
    };
    return ruleLine({ title, basis }, manner);
  });
  const { superior, idleAuthority, lenientAuthority } = failing;
  const rules = [
    lowestFirst,
    vacancy,
    idle,
    superior,
    idleAuthority,
    lenientAuthority,
    acting,
    assigned,
    otherDismissals,
  ];
  return [
    `| ${[id ? "Yang dihukum" : "Who is punished", ...punishmentLevels].join(" | ")} |`,
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    `${id ? "Dasar" : "Basis"}: ${formatBasis(law.basis, sources, language)}.`,
    "",
    ...rules.map((rule) => ruleLine(rule, manner)),
    ...proposals,
  ].join("\n");
}
