/**
 * How a document looks: on paper A4 with numbered pages, tables that repeat their head, rows and signatures that stay in one piece; on a
 * phone each row of a table as a small list of its own.
 *
 * @internal
 */
export const printStyle = `
@page { size: A4; margin: 20mm 18mm 20mm 25mm; @bottom-center { content: counter(page); font: 10pt serif; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; color: #000; background: #fff; font: 11.5pt/1.45 "Bookman Old Style", "Times New Roman", "Liberation Serif", serif; }
main { max-width: 190mm; margin: 0 auto; padding: 12mm; }
h1, h2, h3 { margin: 1.2em 0 0.6em; line-height: 1.25; break-after: avoid; white-space: pre-line; }
h1 { font-size: 1.25em; text-align: center; text-transform: uppercase; margin-top: 0; }
h2 { font-size: 1.1em; }
hr + h2 { text-align: center; margin-top: 0; }
h3 { font-size: 1em; }
p, li, dd, dt, td, th, caption { white-space: pre-line; overflow-wrap: break-word; }
p { margin: 0 0 0.8em; orphans: 3; widows: 3; }
ul { margin: 0 0 0.8em; padding-left: 1.4em; }
li { margin-bottom: 0.25em; }
li ul { margin: 0.25em 0 0; }
dl { margin: 0 0 0.8em; }
dl div { display: grid; grid-template-columns: 9.5em 1fr; column-gap: 0.5em; break-inside: avoid; }
dd { margin: 0; padding-left: 0.9em; position: relative; }
dd::before { content: ":"; position: absolute; left: 0; }
table { width: calc(100% - 1pt); margin: 0 0 1.2em; border-collapse: collapse; font-size: 0.9em; line-height: 1.35; }
caption { padding-bottom: 0.4em; text-align: left; font-weight: bold; break-after: avoid; }
thead { display: table-header-group; }
tfoot { display: table-row-group; font-weight: bold; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #000; padding: 0.3em 0.45em; vertical-align: top; text-align: left; }
th { background: #eee; text-align: center; vertical-align: middle; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
td.figures { text-align: right; font-variant-numeric: tabular-nums; }
.gap { font-style: italic; }
.signatures { margin: 2em 0 1.5em; break-inside: avoid; }
.signatures .placed { text-align: right; }
.parties { display: flex; justify-content: space-between; gap: 2em; }
.party { flex: 1; text-align: center; }
.party p { margin: 0; }
.party .name { margin-top: 5.5em; font-weight: bold; text-decoration: underline; }
.note { padding-left: 0.8em; border-left: 2pt solid #999; font-size: 0.85em; break-inside: avoid; }
hr { border: 0; border-top: 0.5pt dashed #999; margin: 2.5em 0; }
@media print {
  main { max-width: none; padding: 0; }
  hr { visibility: hidden; height: 0; margin: 0; border: 0; break-after: page; }
}
@media screen and (max-width: 40em) {
  main { padding: 1em; }
  dl div { grid-template-columns: 1fr; margin-bottom: 0.4em; }
  dt { font-weight: bold; }
  dd { padding-left: 0; }
  dd::before { content: none; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, caption, tbody, tfoot, tr, td { display: block; }
  tr { margin-bottom: 0.8em; border: 0.5pt solid #000; }
  td, td.figures { border: 0; border-bottom: 0.5pt solid #ddd; text-align: left; }
  td[data-label]::before { content: attr(data-label) ": "; font-weight: bold; }
  .parties { flex-direction: column; }
  .signatures .placed { text-align: center; }
}
`;
