import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSmallStore, type SmallStore } from "@/lib/jobs/testing/small-store";
import { present } from "@/lib/views/testing/view-context";
import { findPage, handOver, takeOver } from "./find-page";

let store: SmallStore;

beforeAll(async () => {
  store = await openSmallStore();
});
afterAll(() => store?.close());

const overviewOf = (symbol: string, query = "") =>
  findPage("en", { page: "overview", symbol }, new URLSearchParams(query));

describe(findPage, () => {
  it("makes one model of an address, for its page, files and metadata, and another of another state", async () => {
    const model = await overviewOf("hsi");
    expect(await overviewOf("hsi")).toBe(model);
    expect(await overviewOf("hsi", "scale=linear")).not.toBe(model);
  });

  it("finds nothing for an index that the store does not have", async () => {
    expect(await overviewOf("spx2")).toBeNull();
  });
});

describe(takeOver, () => {
  it("gives what was found for a request to that request's page, once", async () => {
    const model = present(await overviewOf("hsi"));
    handOver("one request", model);
    expect(takeOver("another request")).toBeNull();
    expect(takeOver("one request")).toBe(model);
    expect(takeOver("one request")).toBeNull();
  });
});
