import { formatDay, weightText } from "../../explanation/format.ts";
import { weightOf } from "../../law/source.ts";
import { entriesOf } from "../../rules/check/placed.ts";
import type { RuleSet } from "../../rules/ruleSet.ts";
import type { Story } from "../../story.ts";
import { ladderSections, parameterTables } from "./conformityTables.ts";
import { section, table } from "./markdown.ts";
import { provisionTables } from "./provisions.ts";
import { storySection } from "./storyLines.ts";

function sourceTable({ sources }: RuleSet): readonly string[] {
  return table(
    ["Sumber", "Judul", "Bentuk", "Tanggal", "Diberitakan oleh", "Bobot"],
    Object.entries(sources).map(([key, { instrument, title, shortTitle, on, publishedBy }]) => [
      shortTitle ?? key,
      title,
      instrument.replaceAll("-", " "),
      on === undefined ? "–" : formatDay(on, "id"),
      publishedBy ?? "–",
      weightText(weightOf(instrument), "id"),
    ]),
  );
}

/**
 * A rule set as a page in Indonesian that a legal officer reviews without reading code: its sources and what they weigh, every provision with
 * the national rule beside it, each announced step with its diagram and its conformity aspect by aspect, the parameters, and the stories
 * as examples. Markdown; the same rules give the same page.
 *
 * @term Halaman telaah ketentuan
 *
 * @example
 * regencyPage(kabContoh, []).startsWith("# Kabupaten Contoh") // => true
 */
export function regencyPage(ruleSet: RuleSet, stories: readonly Story[]): string {
  const { name, region, parent } = ruleSet;
  const code = region === undefined ? "" : ` Kode wilayah: ${region}.`;
  const silence =
    parent === undefined
      ? ""
      : ` Yang tidak disebut di sini mengikuti ketentuan ${parent.id === "national" ? "nasional" : parent.name}.`;
  const times = entriesOf(ruleSet).map(({ speaks }) => speaks);
  return [
    `# ${name}`,
    "",
    `Halaman ini dibuat dari berkas ketentuan dan tidak disunting langsung; untuk ditelaah oleh pejabat bagian hukum.${code}${silence} Penilaian kesesuaian adalah rekomendasi, bukan keputusan dan bukan nasihat hukum: pejabat yang berwenang memutuskan.`,
    "",
    ...section(2, "Sumber", sourceTable(ruleSet)),
    ...section(2, "Ketentuan", provisionTables(ruleSet)),
    ...section(2, "Konsekuensi dan kesesuaiannya dengan hukum nasional", ladderSections(ruleSet)),
    ...section(2, "Parameter yang menjadi ruang pengaturan daerah", parameterTables(ruleSet, times)),
    ...section(
      2,
      "Contoh kasus",
      stories.flatMap((one) => storySection(one, ruleSet)),
    ),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}
