import { describe, expect, it } from "vitest";

import { oncePer } from "../../src/law/oncePer.ts";

describe("what is worked out once per object", () => {
  it("is worked out when it is first asked, and never again for the same object", () => {
    const asked: string[] = [];
    const doubled = oncePer(({ code }: { readonly code: string }) => {
      asked.push(code);
      return { code: `${code}${code}` };
    });
    const [a, b] = [{ code: "a" }, { code: "b" }];
    expect(asked).toEqual([]);
    expect(doubled(a)).toBe(doubled(a));
    expect(doubled(b)).toEqual({ code: "bb" });
    expect(asked).toEqual(["a", "b"]);
  });

  it("belongs to the object, and not to what it says", () => {
    const copied = oncePer((given: { readonly code: string }) => ({ ...given }));
    expect(copied({ code: "a" })).not.toBe(copied({ code: "a" }));
  });
});
