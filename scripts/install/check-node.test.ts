import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject } from "../project.js";
import { isNodeSupported, oldestNode } from "./check-node.js";

describe(isNodeSupported, () => {
  it.each(["20.19.0", "v20.19.0", "v20.20.2", "22.0.0", "v24.1.0-nightly2025"])("accepts %s", (version) => {
    expect(isNodeSupported(version)).toBe(true);
  });

  it.each(["20.18.9", "v18.20.0", "v9.11.2", "0.12.0"])("refuses %s", (version) => {
    expect(isNodeSupported(version)).toBe(false);
  });

  it("asks for what package.json asks for", () => {
    const { engines }: { engines: { node: string } } = JSON.parse(
      readFileSync(inProject("package.json"), "utf8"),
    );
    expect(engines.node).toBe(`>=${oldestNode}`);
  });
});
