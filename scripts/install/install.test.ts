import { describe, expect, it } from "vitest";
import { holdsAll } from "./install.js";

const wanted = {
  "": { version: "1.0.0" },
  "node_modules/next": { version: "16.0.0", integrity: "sha512-a" },
  "node_modules/native-darwin": { version: "1.0.0", optional: true },
  "node_modules/vitest": { version: "4.0.0", dev: true },
};
const complete = {
  "node_modules/next": { version: "16.0.0", integrity: "sha512-a" },
  "node_modules/vitest": { version: "4.0.0", dev: true },
};

describe(holdsAll, () => {
  it("is content without packages of other platforms", () => {
    expect(holdsAll(wanted, complete, true)).toBe(true);
  });

  it("misses a tool for tests only where it is needed", () => {
    const { "node_modules/next": next } = complete;
    expect(holdsAll(wanted, { "node_modules/next": next }, false)).toBe(true);
    expect(holdsAll(wanted, { "node_modules/next": next }, true)).toBe(false);
  });

  it("refuses another version, and another content of the same version", () => {
    for (const other of [
      { version: "15.0.0", integrity: "sha512-a" },
      { version: "16.0.0", integrity: "b" },
    ]) {
      expect(holdsAll(wanted, { ...complete, "node_modules/next": other }, true)).toBe(false);
    }
  });

  it("refuses an empty folder", () => {
    expect(holdsAll(wanted, {}, false)).toBe(false);
  });
});
