import { cp, readFile } from "node:fs/promises";

import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** A bundler leaves a story out where only the rules are imported, if it is told that telling one changes nothing. */
const withStoriesApart: Plugin = {
  name: "stories apart",
  setup: (build) => {
    // esbuild reads the pattern as one of Go, which knows no flags.
    build.onLoad({ filter: /[\\/]src[\\/]regencies[\\/]\w+\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      return { contents: text.replaceAll(/^( +)story\(/gmu, "$1/* @__PURE__ */ story("), loader: "ts" };
    });
  },
};

export default defineConfig({
  // Every regency file becomes a door of its own; files that start with "_" do not.
  entry: [
    "src/index.ts",
    "src/read/index.ts",
    "src/testing/index.ts",
    "src/regencies/[!_]*.ts",
    // No door: on its own it keeps what only measures apart from the rest, so that a bundler can leave the rest out.
    "src/assessment/measure.ts",
  ],
  format: ["esm", "cjs"],
  // tsup 8 sets baseUrl itself, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // Also for CommonJS: without shared chunks every door would carry its own copy of the rules.
  splitting: true,
  treeshake: true,
  sourcemap: true,
  clean: true,
  target: "es2022",
  platform: "neutral",
  esbuildPlugins: [withStoriesApart],
  // The schemas are doors too, and are published as they are.
  onSuccess: () => cp("src/schemas", "dist/schemas", { recursive: true }),
});
