import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

import { root } from "../tools/root.ts";
import { chromiumPath } from "./chromiumPath.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/** The page as people open it, with everything it asked for and everything it complained of. */
interface Opened {
  /** The page. */
  readonly page: Page;
  /** Every address it asked for. */
  readonly asked: readonly string[];
  /** What the console and the policy complained of. */
  readonly complaints: readonly string[];
}

/** A browser and the built page behind an address. */
export interface Playground {
  /** The address. */
  readonly address: string;
  /** Opens the page. */
  readonly open: (how?: BrowserContextOptions) => Promise<Opened>;
  /** Ends both. */
  readonly end: () => Promise<void>;
}

async function opened(browser: Browser, address: string, how: BrowserContextOptions): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...how });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);
  await page.locator("#views h3").first().waitFor();
  return { page, asked, complaints };
}

/** Builds the page, serves its files and starts a browser. */
export async function playground(): Promise<Playground> {
  execFileSync("npm", ["run", "playground"], { cwd: root, stdio: "ignore" });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    readFile(`${root}/docs/api${path}`).then(
      (content) => response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/plain" }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${String(port)}/playground/index.html`;
  const browser = await chromium.launch({
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    // In a container there is often no right to make a sandbox; the only page it opens is our own.
    args: ["--no-sandbox"],
  });
  return {
    address,
    open: (how = {}) => opened(browser, address, how),
    end: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
