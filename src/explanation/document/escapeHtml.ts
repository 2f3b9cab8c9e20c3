const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // A bare carriage return would be read as a line feed.
  "\r": "&#13;",
  // No page can hold this sign, so it becomes what every reader would make of it.
  "\0": "\uFFFD",
};

/**
 * A text as it stands in a page, between tags and inside a quoted attribute alike: read by a browser it is the same text again.
 *
 * @internal
 */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"'\r\0]/gu, (sign) => REFERENCES[sign] ?? sign);
}
