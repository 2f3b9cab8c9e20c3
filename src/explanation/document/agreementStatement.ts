import type { PerformanceAgreement, Revision } from "../../agreement/agreement.ts";
import { cite } from "../../law/citation.ts";
import type { Source } from "../../law/source.ts";
import type { Language, Texts } from "../../result.ts";
import { formatCitation, formatDay, textIn } from "../format.ts";
import { partyBlock } from "./partyBlock.ts";
import type { Block } from "./printedDocument.ts";
import { wordsCell } from "./targetCell.ts";

/** The form is in use with this wording in many places; that the annex of the regulation has it word by word was not checked. */
const FORM = cite("PERMENPAN-RB-53-2014", "Lampiran", "unverified");

const OPENING: Required<Texts> = {
  id: "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil,",
  en: "In order to bring about a management of government that is effective, transparent, accountable and oriented to results,",
};

const PROMISE: Required<Texts> = {
  id: "berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.",
  en: "to bring about the performance that is due according to the annex of this agreement, in order to reach the medium-term performance targets laid down in the planning documents. Success and failure in reaching these targets are our responsibility.",
};

const SUPERVISION: Required<Texts> = {
  id: "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.",
  en: "The second party will supervise as far as needed, will evaluate the performance reached under this agreement, and will take the action needed to give rewards and sanctions.",
};

const REASONS: Readonly<Record<Revision["reason"], Required<Texts>>> = {
  "officials-changed": { id: "pergantian atau mutasi pejabat", en: "a change or move of officials" },
  "strategy-changed": {
    id: "perubahan strategi yang mengubah program, kegiatan, atau anggaran",
    en: "a change of strategy that alters programmes, activities or the budget",
  },
  "priorities-changed": {
    id: "perubahan prioritas atau asumsi yang berpengaruh nyata pada pencapaian tujuan",
    en: "a change of priorities or assumptions with a significant effect on the goals",
  },
};

function promiseBlocks({ mandateHolder, mandateGiver }: PerformanceAgreement, language: Language): readonly Block[] {
  const id = language === "id";
  const opening = textIn(OPENING, language);
  const paragraph = (text: string): Block => ({ kind: "paragraph", text });
  if (mandateGiver === undefined)
    return [
      paragraph(`${opening} ${id ? "yang bertanda tangan di bawah ini:" : "the undersigned:"}`),
      partyBlock(mandateHolder, language),
      paragraph(`${id ? "" : "promises "}${textIn(PROMISE, language)}`),
    ];
  return [
    paragraph(`${opening} ${id ? "kami yang bertanda tangan di bawah ini:" : "we, the undersigned:"}`),
    partyBlock(mandateHolder, language),
    paragraph(id ? "selanjutnya disebut pihak pertama," : "hereinafter the first party,"),
    partyBlock(mandateGiver, language),
    paragraph(
      id
        ? "selaku atasan pihak pertama, selanjutnya disebut pihak kedua."
        : "as the superior of the first party, hereinafter the second party.",
    ),
    paragraph(`${id ? "Pihak pertama" : "The first party promises"} ${textIn(PROMISE, language)}`),
    paragraph(textIn(SUPERVISION, language)),
  ];
}

function clauseBlocks({ clauses }: PerformanceAgreement, language: Language): readonly Block[] {
  if (clauses.length === 0) return [];
  const id = language === "id";
  const fields = clauses.map(({ number, text }) => ({
    label: `${id ? "Butir" : "Clause"} ${String(number)}`,
    value: wordsCell(text, id ? "bunyi butir belum diisi" : "wording not given"),
  }));
  return [
    {
      kind: "heading",
      rank: "section",
      text: id ? "Butir-butir perjanjian" : "Clauses of the agreement (in Indonesian, as signed)",
    },
    { kind: "fields", fields },
  ];
}

function revisionBlocks(revision: Revision | undefined, language: Language): readonly Block[] {
  if (revision === undefined) return [];
  const reason = textIn(REASONS[revision.reason], language);
  const day = formatDay(revision.effectiveOn, language);
  const text =
    language === "id"
      ? `Perjanjian kinerja ini merupakan perubahan atas perjanjian kinerja sebelumnya karena ${reason}, dan berlaku sejak ${day}.`
      : `This agreement amends the earlier one because of ${reason}, and counts from ${day}.`;
  return [{ kind: "paragraph", text }];
}

function noteText(sources: Readonly<Record<string, Source>>, language: Language): string {
  const form = formatCitation(FORM, sources, language);
  return language === "id"
    ? `Bunyi pernyataan mengikuti bentuk yang lazim dipakai; dasarnya: ${form}.`
    : `Unofficial translation; what is signed is the Indonesian text. It follows the form in common use; its basis: ${form}.`;
}

/**
 * The statement of an agreement: who promises what to whom, its clauses, and what amends it.
 *
 * @internal
 */
export function statementBlocks(
  agreement: PerformanceAgreement,
  revision: Revision | undefined,
  sources: Readonly<Record<string, Source>>,
  language: Language,
): readonly Block[] {
  return [
    ...promiseBlocks(agreement, language),
    ...clauseBlocks(agreement, language),
    ...revisionBlocks(revision, language),
    { kind: "note", text: noteText(sources, language) },
  ];
}
