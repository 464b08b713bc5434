import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSmallStore, type SmallStore } from "@/lib/jobs/testing/small-store";
import { GET as getFile } from "./files/[format]/[[...path]]/route";

let store: SmallStore;

beforeAll(async () => {
  store = await openSmallStore();
});
afterAll(() => store?.close());

const file = (query: string) =>
  getFile(new Request(`http://localhost:3000/indices/hsi.csv?${query}`), {
    params: Promise.resolve({ format: "csv", path: ["indices", "hsi"] }),
  });

describe("what says how a file is written", () => {
  it.each([
    ["table=periods&table=closes", "table"],
    ["full=2", "full"],
    ["bom=x", "bom"],
  ])("is refused by its name where it cannot be taken: %s", async (query, parameter) => {
    const response = await file(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ parameter });
  });

  it("is named, beside the view's own, to whoever asks for what there is not", async () => {
    const { parameter, expected } = await (await file("nope=1")).json();
    expect(parameter).toBe("nope");
    expect(expected.split(", ")).toEqual(expect.arrayContaining(["range", "table", "bom", "full"]));
  });

  it("is taken where it can be", async () => {
    const response = await file("table=periods&full=1&bom=1");
    expect(response.status).toBe(200);
    expect([...new Uint8Array(await response.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });
});
