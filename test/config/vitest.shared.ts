import { root } from "../tools/root.ts";

/** What every run shares: the package name and its doors mean the source, as in tsconfig.json. */
export const shared = {
  root,
  resolve: {
    alias: [
      { find: /^perjanjian-kinerja$/u, replacement: `${root}/src/index.ts` },
      { find: /^perjanjian-kinerja\/(read|testing)$/u, replacement: `${root}/src/$1/index.ts` },
      { find: /^perjanjian-kinerja\/regencies\/(\w+)$/u, replacement: `${root}/src/regencies/$1.ts` },
    ],
  },
};
