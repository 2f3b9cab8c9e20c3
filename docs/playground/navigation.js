/**
 * Makes the links of the navigation that lead to a file of the site right on every page of it: TypeDoc writes them as they are given, which
 * is right on the first page alone.
 *
 * @param {import("typedoc").Application} app
 */
export function load(app) {
  app.renderer.on("endPage", (page) => {
    const up = "../".repeat(page.url.split("/").length - 1);
    page.contents = page.contents?.replaceAll('href="playground/', `href="${up}playground/`);
  });
}
