import { fileURLToPath } from "node:url";

import { defineConfig, globalIgnores } from "eslint/config";
import jsdoc from "eslint-plugin-jsdoc";
import tsdoc from "eslint-plugin-tsdoc";
import tseslint from "typescript-eslint";

const root = fileURLToPath(new URL("../..", import.meta.url));

// An @example without a fence is code to TypeDoc, to editors and to test/tools/examples.ts, but prose to TSDoc, which
// then asks to escape its braces and arrows.
const complaintsAboutCode = new Set([
  "tsdoc-escape-greater-than",
  "tsdoc-escape-right-brace",
  "tsdoc-malformed-html-name",
  "tsdoc-malformed-inline-tag",
]);
const syntax = {
  ...tsdoc.rules.syntax,
  create: (context) =>
    tsdoc.rules.syntax.create(
      Object.create(context, {
        report: { value: (problem) => complaintsAboutCode.has(problem.messageId) || context.report(problem) },
      }),
    ),
};

const ban = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));

const style = [
  ...ban("Functions over readonly data: no classes.", "ClassDeclaration", "ClassExpression"),
  ...ban("Use a union of string literals.", "TSEnumDeclaration"),
  ...ban("A module is enough.", "TSModuleDeclaration"),
  ...ban("Name what you export.", "ExportDefaultDeclaration"),
];

const purity = ban(
  "No clock: the day is an argument.",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
);

// Each rule replaces its earlier setting for a file, so every place states its whole list.
const imports = ({ zod = false, dates = false }) => [
  "error",
  {
    paths: [{ name: "date-fns", message: "Import one function: date-fns/addDays. The index loads 250 files." }],
    patterns: [
      { group: ["node:*", "fs", "path", "crypto"], message: "The library runs in a browser too." },
      ...(zod ? [] : [{ group: ["zod", "zod/*"], message: "zod lives in src/read only." }]),
      ...(dates ? [] : [{ group: ["date-fns/*", "@date-fns/*"], message: "Date arithmetic lives in src/time only." }]),
    ],
  },
];

export default defineConfig(
  globalIgnores(["dist/", "coverage/", "docs/api/", "test/generated/"]),

  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-restricted-syntax": ["error", ...style],
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "date-fns", message: "Import one function by sub-path." }] },
      ],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A switch over a union names every member or ends in a `never`.
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },

  {
    files: ["src/**/*.ts"],
    extends: [jsdoc.configs["flat/recommended-tsdoc-error"]],
    languageOptions: { parserOptions: { projectService: false, project: "test/config/tsconfig.lint.json" } },
    plugins: { tsdoc: { rules: { syntax } } },
    settings: { jsdoc: { tagNamePreference: { template: "typeParam" } } },
    rules: {
      "tsdoc/syntax": "error",
      "jsdoc/check-tag-names": ["error", { definedTags: ["term", "basis"] }],
      "jsdoc/tag-lines": ["error", "any", { startLines: 1 }],
      // A sentence on every export; a parameter is described only where its name does not say enough.
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ArrowFunctionExpression: true },
          contexts: ["TSInterfaceDeclaration", "TSTypeAliasDeclaration", "VariableDeclaration"],
          enableFixer: false,
        },
      ],
      "jsdoc/require-param": "off",
      "jsdoc/require-param-description": "off",
      "jsdoc/require-returns": "off",
      "jsdoc/require-returns-description": "off",
      "jsdoc/require-yields": "off",
      "jsdoc/require-throws-type": "off",
      // What is exported between files only, and is not public, carries @internal instead.
      "jsdoc/require-example": [
        "error",
        {
          exemptedBy: ["internal"],
          contexts: [
            "ExportNamedDeclaration > FunctionDeclaration",
            "ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression",
          ],
        },
      ],

      "no-restricted-syntax": ["error", ...style, ...purity],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "No clock: the day is an argument." },
        { object: "Math", property: "random", message: "Same input, same output." },
      ],
      "no-restricted-globals": [
        "error",
        ...[
          ...["process", "Buffer", "global", "globalThis", "window", "document", "navigator", "localStorage"],
          ...["fetch", "XMLHttpRequest", "WebSocket", "crypto", "performance", "console"],
          ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "requestAnimationFrame"],
        ].map((name) => ({ name, message: "The library is pure: no I/O, no clock, no global state." })),
      ],
      "no-console": "error",
      "no-restricted-imports": imports({}),
    },
  },
  { files: ["src/time/**/*.ts"], rules: { "no-restricted-imports": imports({ dates: true }) } },
  { files: ["src/read/**/*.ts"], rules: { "no-restricted-imports": imports({ zod: true }) } },

  {
    // A cast hides a mistake from the compiler. A brand is given, and unknown data is read, in these places alone.
    files: ["src/**/*.ts"],
    ignores: ["src/time/plainDate.ts", "src/read/**"],
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },

  {
    files: ["test/**/*.ts", "docs/examples/**/*.ts", "tsup.config.ts"],
    rules: {
      // In a test a wrong `!` fails the test.
      "@typescript-eslint/no-non-null-assertion": "off",
      // `void x` says that x is there for its type alone.
      "@typescript-eslint/no-meaningless-void-operator": "off",
    },
  },
  // Vitest and tsup take their settings from a default export.
  {
    files: ["*.config.ts", "test/config/*.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
);
