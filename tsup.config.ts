import { defineConfig } from "tsup";

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
});
