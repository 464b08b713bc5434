import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildStamp } from "./build-if-stale.js";
import { projectRoot } from "./project.js";

let root = "";

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "almanac-stamp-"));
  write("app/page.tsx", "page");
  write("package-lock.json", "{}");
  write("proxy.ts", "proxy");
});

afterEach(() => rmSync(root, { recursive: true }));

describe(buildStamp, () => {
  it.each([
    "app/page.tsx",
    "app/new.tsx",
    "lib/series/day.ts",
    "public/icon.svg",
    "proxy.ts",
    "next.config.js",
  ])("changes with %s", (path) => {
    const before = buildStamp(root);
    write(path, "changed");
    expect(buildStamp(root)).not.toBe(before);
  });

  it.each([
    "app/page.test.tsx",
    "lib/db/testing/server.ts",
    "scripts/start.js",
    "lib/db/generated/client.ts",
    "vitest.config.ts",
    "README.md",
    "prisma/data/daily/hsi.csv",
  ])("does not change with %s", (path) => {
    const before = buildStamp(root);
    write(path, "changed");
    expect(buildStamp(root)).toBe(before);
  });

  it("tells a renamed file from the same content under the old name", () => {
    const before = buildStamp(root);
    rmSync(join(root, "app/page.tsx"));
    write("app/other.tsx", "page");
    expect(buildStamp(root)).not.toBe(before);
  });

  it("is the same for the same sources", () => {
    expect(buildStamp(projectRoot)).toBe(buildStamp(projectRoot));
  });
});
