import type { Party } from "../../agreement/post.ts";
import type { Language } from "../../result.ts";
import type { Block, Field } from "./printedDocument.ts";
import { wordsCell } from "./targetCell.ts";

/**
 * Who a party is, line by line.
 *
 * @internal
 */
export function partyBlock({ name, nip, post }: Party, language: Language): Block {
  const id = language === "id";
  const fields: readonly Field[] = [
    { label: id ? "Nama" : "Name", value: wordsCell(name, id ? "nama belum diisi" : "name not given") },
    ...(nip === undefined ? [] : [{ label: "NIP", value: wordsCell(nip, id ? "NIP belum diisi" : "NIP not given") }]),
    { label: id ? "Jabatan" : "Post", value: wordsCell(post.title, id ? "jabatan belum diisi" : "post not given") },
    ...(post.agency === undefined
      ? []
      : [
          {
            label: id ? "Perangkat daerah" : "Agency",
            value: wordsCell(post.agency, id ? "perangkat daerah belum diisi" : "agency not given"),
          },
        ]),
  ];
  return { kind: "fields", fields };
}
