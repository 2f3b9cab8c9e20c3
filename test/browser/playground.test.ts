import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { root } from "../tools/root.ts";
import { type Playground, playground } from "./page.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let site: Playground;
beforeAll(async () => {
  site = await playground();
});
afterAll(() => site.end());

/** Writes in an editor as a person would: over the words that are marked. */
async function overwrite(page: Page, word: "agreement" | "facts", find: string, put: string): Promise<void> {
  const editor = page.locator(`#${word} .cm-content`);
  const line = editor.locator(".cm-line", { hasText: find }).first();
  await line.click();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+End");
  await page.keyboard.insertText(put);
}

/** Puts a whole text in an editor. */
async function rewrite(page: Page, word: "agreement" | "facts", text: string): Promise<void> {
  await page.locator(`#${word} .cm-content`).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(text);
}

const facts = (path: string): string => readFileSync(`${root}/docs/${path}Facts.json`, "utf8");
const openEverything = (page: Page): Promise<unknown> =>
  page.evaluate("for (const one of document.querySelectorAll('#views details')) one.open = true");

/** What axe finds wrong: the rule, and where. */
async function violations(page: Page): Promise<readonly string[]> {
  // The rule of the page forbids what a test may do: the debugger puts it there.
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate<AxeResults>("axe.run()");
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

describe("what the page shows", () => {
  it("begins with Lebong 2024: the quarter that fell short, the sanction announced, and that it is harsher than national law", async () => {
    const { page, complaints } = await site.open();
    const first = page.locator("section[aria-labelledby=view-recommendation] .card").first();
    expect(await first.locator("h4").textContent()).toBe("Sanksi tegas (tidak disebut jenisnya)");
    expect(await first.locator(".badge.bad").first().textContent()).toBe("lebih berat daripada ketentuan nasional");
    const rows = page.locator("section[aria-labelledby=view-attainment] tbody tr", { hasText: "tidak tercapai" });
    expect(await rows.locator("td").allTextContents()).toEqual([
      "triwulan II 2024",
      "tidak tercapai",
      "96,76%",
      "18,5 %",
      "19,1",
    ]);
    expect(await page.locator("#status").textContent()).toBe(
      "10 Oktober 2024 — rekomendasi: 1; temuan: 2; 0 masalah pada data.",
    );
    expect(await page.locator(".drawing .mark").count()).toBeGreaterThan(10);
    expect(await page.locator(".entry.asked time").getAttribute("datetime")).toBe("2024-10-10");
    expect(complaints).toEqual([]);
  });

  it("has no issue and something to say for every example, in both languages", async () => {
    const { page, complaints } = await site.open();
    const names = await page.evaluate<string[]>(
      "[...document.querySelectorAll('#example option')].map(({ value }) => value)",
    );
    expect(names).toEqual(["lebong2024", "lebong2022", "bekasi2019", "solok2020", "contoh2025", "nasional2025"]);
    for (const [language, end] of [
      ["id", "0 masalah pada data."],
      ["en", "0 issues in the input."],
    ] as const) {
      await page.click(`[data-language=${language}]`);
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      for (const name of names) {
        await page.selectOption("#example", name);
        expect(await page.locator("#status").textContent(), name).toMatch(new RegExp(`; ${end}$`, "u"));
        expect(await page.locator(".issues li").count(), name).toBe(0);
      }
    }
    expect(complaints).toEqual([]);
  });

  it("answers the rules and the day that are chosen: before the third quarter was reported its review is not there", async () => {
    const { page } = await site.open();
    const found = page.locator("section[aria-labelledby=view-findings] .card");
    expect(await found.count()).toBe(3);
    await page.fill("#day", "2024-07-10");
    expect(await found.count()).toBe(2);
    expect(await page.locator("#slider").getAttribute("aria-valuetext")).toBe("10 Juli 2024");
    await page.focus("#slider");
    await page.keyboard.press("ArrowRight");
    expect(await page.inputValue("#day")).toBe("2024-07-11");
    await page.click("#later");
    expect(await page.inputValue("#day")).toBe("2024-09-30");
    await page.selectOption("#rules", "national");
    expect(await page.locator("details[data-key=announced]").textContent()).toContain("hukum nasional berlaku");
  });

  it("opens the reasons, and leaves them open when the day moves", async () => {
    const { page } = await site.open();
    const reasons = page.locator("section[aria-labelledby=view-findings] details").first();
    await reasons.locator("summary").click();
    expect(await reasons.locator("li").first().textContent()).toContain("Pelanggaran disiplin kerja");
    await page.fill("#day", "2024-10-11");
    expect(await reasons.getAttribute("open")).toBe("");
  });
});

describe("what is wrong with the input", () => {
  it("is shown at its line, with a sentence, and the last result stays", async () => {
    const { page } = await site.open();
    await overwrite(page, "agreement", '"year"', '"year": "2024",');
    const issue = page.locator("#agreement .issues li").first();
    await issue.waitFor();
    expect(await issue.locator("button").textContent()).toBe("Baris 3");
    expect(await issue.textContent()).toContain("(year)");
    expect(await page.locator("#agreement .cm-line", { has: page.locator(".cm-lintRange-error") }).textContent()).toBe(
      '  "year": "2024",',
    );
    expect(await page.locator("#stale").isVisible()).toBe(true);
    expect(await page.locator("section[aria-labelledby=view-recommendation] .card").count()).toBe(1);

    await overwrite(page, "agreement", '"year"', '"year": 2024,');
    await page.locator("#agreement .no-issues", { hasText: "Tidak ada masalah." }).waitFor();
    expect(await page.locator("#stale").isVisible()).toBe(false);
  });

  it("is shown where the text stops being JSON", async () => {
    const { page } = await site.open();
    await overwrite(page, "facts", '"employment"', '"employment": PNS,');
    const issue = page.locator("#facts .issues li").first();
    await issue.waitFor();
    expect(await issue.locator("button").textContent()).toBe("Baris 3");
  });

  it("is a warning where the rules do not know a code, and the result goes on without it", async () => {
    const { page } = await site.open();
    await rewrite(page, "facts", facts("examples/lebong2024").replace("attendance-unclear", "kehadiran"));
    const issue = page.locator("#facts .issues li.warning").first();
    await issue.waitFor();
    expect(await issue.textContent()).toContain('"kehadiran" tidak ada dalam ketentuan');
    expect(await page.locator("#stale").isVisible()).toBe(false);
    await issue.locator("button").click();
    expect(
      await page.evaluate(
        "document.querySelector('#facts .editor').shadowRoot.activeElement?.getAttribute('aria-label')",
      ),
    ).toBe("Data kejadian, JSON");
    expect(await page.locator("#facts .cm-line", { hasText: "kehadiran" }).isVisible()).toBe(true);
  });

  it("changes the answer where it changes the figure: meeting the target exactly is no breach, and what else was promised is still asked for", async () => {
    const { page } = await site.open();
    await page.selectOption("#example", "lebong2022");
    const first = page.locator("section[aria-labelledby=view-recommendation] .card h4").first();
    expect(await first.textContent()).toBe("Dibebaskan dari jabatan");
    await rewrite(page, "facts", facts("playground/examples/lebong2022").replace("89.99", "90"));
    await page
      .locator("section[aria-labelledby=view-attainment] tbody tr", { hasText: "Akses sanitasi" })
      .getByText("100%")
      .waitFor();
    expect(await page.locator("section[aria-labelledby=view-attainment] .badge.bad").count()).toBe(0);
    expect(await first.textContent()).toBe("Empat poin hukuman disiplin: menunggu data");
  });
});

describe("who can use it", () => {
  const ways = [
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["on a phone", { viewport: { width: 390, height: 844 } }],
  ] as const;

  it.each(ways)("axe finds nothing wrong, %s, with everything opened and an issue shown", async (_, how) => {
    const { page } = await site.open(how);
    await overwrite(page, "agreement", '"year"', '"yaer": 2024,');
    await page.locator("#agreement .issues li").first().waitFor();
    await openEverything(page);
    expect(await violations(page)).toEqual([]);
  });

  it.each(["lebong2024", "lebong2022", "solok2020"])(
    "a phone of 390 pixels does not scroll sideways: %s",
    async (name) => {
      const { page } = await site.open({ viewport: { width: 390, height: 844 } });
      await page.selectOption("#example", name);
      await openEverything(page);
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(390);
    },
  );

  it("everything is reached by the tabulator alone: the editors let go of it", async () => {
    const { page } = await site.open();
    const reached: string[] = [];
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press("Tab");
      reached.push(
        await page.evaluate<string>(
          "document.activeElement.id || document.activeElement.dataset.language || document.activeElement.parentElement.id || document.activeElement.tagName",
        ),
      );
    }
    const inOrder = ["id", "en", "example", "rules", "day", "earlier", "slider", "agreement", "facts"];
    expect(reached.filter((name, index) => inOrder.includes(name) && reached.indexOf(name) === index)).toEqual(inOrder);
    expect(reached.at(-1)).not.toBe("facts");
  });
});

describe("what leaves the browser: nothing", () => {
  it("asks for its own three files and for nothing else, and works without a network", async () => {
    const { page, asked, complaints } = await site.open();
    await page.context().setOffline(true);
    await page.selectOption("#example", "solok2020");
    await page.click("[data-language=en]");
    await overwrite(page, "agreement", '"year"', '"year": "2020",');
    await page.locator("#agreement .issues li").first().waitFor();
    const files = ["index.html", "playground.css", "playground.js"].map((name) => new URL(name, site.address).href);
    expect(asked.filter((url) => !url.startsWith("data:")).toSorted()).toEqual(files);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate("localStorage.length + sessionStorage.length")).toBe(0);
  });

  it("could not send anything if it wanted to: the policy refuses", async () => {
    const { page } = await site.open();
    for (const attempt of [
      `fetch("${site.address}").then(() => "sent", () => "refused")`,
      `new Promise((done) => { const image = new Image(); image.onload = () => done("sent"); image.onerror = () => done("refused"); image.src = "${site.address}"; })`,
      `new Promise((done) => { addEventListener("securitypolicyviolation", () => done("refused")); try { document.body.append(Object.assign(document.createElement("style"), { textContent: "p { color: red }" })); } catch { done("refused"); } setTimeout(() => done("sent"), 2000); })`,
    ])
      expect(await page.evaluate<string>(attempt)).toBe("refused");
  });

  it("opens from a disk, without any server", async () => {
    const { page, complaints } = await site.open();
    await page.goto(`file://${root}/docs/api/playground/index.html`);
    await page.locator("section[aria-labelledby=view-recommendation] .card").first().waitFor();
    expect(complaints).toEqual([]);
  });
});
