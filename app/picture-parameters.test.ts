import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pictureFontsMade } from "@/lib/export/pictures/testing/picture-fonts-made";
import { openSmallStore, type SmallStore } from "@/lib/jobs/testing/small-store";
import { GET as getFile } from "./files/[format]/[[...path]]/route";

let store: SmallStore;

beforeAll(async () => {
  await pictureFontsMade();
  store = await openSmallStore();
});
afterAll(() => store?.close());

function picture(format: string, query = "", path = "indices/hsi", headers: Record<string, string> = {}) {
  return getFile(new Request(`http://localhost:3000/${path}.${format}?${query}`, { headers }), {
    params: Promise.resolve({ format, path: path.split("/") }),
  });
}

describe("a picture's address", () => {
  it.each([
    ["width=1000000000", "width"],
    ["width=319", "width"],
    ["width=2401", "width"],
    ["width=12e2", "width"],
    ["theme=<script>", "theme"],
    ["theme=auto", "theme"],
    ["density=3", "density"],
    ["tones=purple-up", "tones"],
    ["plate=", "plate"],
    ["plate=underwater", "plate"],
    ["plate=level&plate=years", "plate"],
    ["table=closes", "table"],
    ["bom=1", "bom"],
    ["from=1900-01-01&range=5y", "range"],
    ["nonsense=1", "nonsense"],
  ])("is refused by the name of what cannot be taken: %s", async (query, parameter) => {
    for (const format of ["svg", "png"]) {
      const response = await picture(format, query);
      expect(response.status).toBe(400);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect(await response.json()).toMatchObject({ parameter });
    }
  });

  it("names the plates that there are", async () => {
    expect(await (await picture("png", "plate=underwater")).json()).toMatchObject({
      found: "underwater",
      expected: expect.stringMatching(/^level, .*periods.*, share$/),
    });
  });

  it("takes a density for dots alone", async () => {
    expect((await picture("svg", "density=2")).status).toBe(400);
    expect((await picture("png", "density=2&width=320")).status).toBe(200);
  });

  it("has no page of which there is none", async () => {
    expect((await picture("png", "", "indices/xxx")).status).toBe(404);
    expect((await picture("svg", "", "nowhere")).status).toBe(404);
  });

  it("is a picture or a refusal by name for a range without closes", async () => {
    for (const format of ["svg", "png"]) {
      const response = await picture(format, "from=1900-01-01&to=1901-01-01");
      if (response.status === 200) expect(response.headers.get("content-type")).toMatch(/^image\//);
      else
        expect(await response.json()).toMatchObject({
          status: 400,
          parameter: expect.stringMatching(/from|to/),
        });
    }
  });

  it("is given with its type, revision and entity tag, and not twice to who has it", async () => {
    for (const [format, type] of [
      ["svg", "image/svg+xml; charset=utf-8"],
      ["png", "image/png"],
    ] as const) {
      const first = await picture(format, "plate=share");
      expect(first.headers.get("content-type")).toBe(type);
      expect(first.headers.get("x-almanac-revision")).toMatch(/^\d+$/);
      const etag = first.headers.get("etag") ?? "";
      const again = await picture(format, "plate=share", "indices/hsi", { "if-none-match": etag });
      expect(again.status).toBe(304);
    }
  });

  it("has the picture's own parameters, and the view's, for whoever asks for what there is not", async () => {
    for (const query of ["nope=1", "table=closes"]) {
      const { expected } = await (await picture("png", query)).json();
      expect(expected.split(", "), query).toEqual(
        expect.arrayContaining(["range", "plate", "theme", "density"]),
      );
      const { expected: ofSvg } = await (await picture("svg", query)).json();
      expect(ofSvg.split(", "), query).toEqual(expect.arrayContaining(["range", "plate", "width"]));
      expect(ofSvg).not.toContain("density");
    }
  });

  it("stands for the plate's whole address, with the state and not with the look", async () => {
    const query = "plate=level&range=1m&theme=dark&width=2000";
    const svg = await (await picture("svg", query, "indices/hsi", { host: "localhost" })).text();
    expect(svg).toContain("http://localhost/indices/hsi?range=1m#level");
  });
});
