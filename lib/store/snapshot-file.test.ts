import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { decodeEntry, encodeEntry, FORMAT } from "./snapshot-file";
import {
  sampleCatalogue,
  sampleFacts,
  sampleHeld,
  sampleJournal,
  sampleRates,
  sampleRecord,
  sampleRevisions,
} from "./testing/snapshot-samples";

const samples = {
  record: sampleRecord,
  catalogue: sampleCatalogue,
  journal: sampleJournal,
  held: sampleHeld,
  rates: sampleRates,
  revisions: sampleRevisions,
  facts: sampleFacts,
};
const readAt = new Date("2026-11-21T10:40:00Z");

/** What a value is made of: names and types at any depth, not the values. */
function shapeOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return typeof value;
  if (ArrayBuffer.isView(value)) return value.constructor.name;
  if (value instanceof Map) return ["Map", shapeOf([...value.entries()])];
  if (Array.isArray(value)) return value.map(shapeOf);
  return Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]);
}

describe("what is kept in a file", () => {
  it("comes back as it was, days and closes as typed arrays", () => {
    for (const [name, value] of Object.entries(samples)) {
      const bytes = encodeEntry("server here", name, { value, revision: 7, made: "then", readAt });
      expect(decodeEntry(bytes, "server here", name)).toEqual({ value, revision: 7, made: "then", readAt });
    }
  });

  it("has a new FORMAT where its shape has changed: raise it when you change what is expected here", () => {
    const digest = createHash("sha256")
      .update(JSON.stringify(shapeOf(samples)))
      .digest("hex")
      .slice(0, 16);
    expect({ FORMAT, digest }).toEqual({ FORMAT: 8, digest: "a63e30c322170a4f" });
  });
});
