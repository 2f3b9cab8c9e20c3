import { defineConfig } from "tsup";

export default defineConfig({
  // Every regency file becomes a door of its own; files that start with "_" do not.
  entry: [
    "src/index.ts",
    "src/read/index.ts",
    "src/testing/index.ts",
    "src/regencies/[!_]*.ts",
    // No doors, but modules that do something when loaded: on their own, a bundler can leave them out.
    "src/rules/national/national.ts",
    "src/time/arithmetic.ts",
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
