import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openSmallStore, type SmallStore } from "@/lib/jobs/testing/small-store";
import { oembedResponse } from "./oembed";

const ORIGIN = "https://almanac.example";
let store: SmallStore;

beforeAll(async () => {
  store = await openSmallStore();
  vi.stubEnv("PUBLIC_URL", ORIGIN);
});
afterAll(() => store?.close());

async function ask(parameters: string | Record<string, string>) {
  const response = await oembedResponse(new Request(`${ORIGIN}/oembed?${new URLSearchParams(parameters)}`));
  return { status: response.status, headers: response.headers, body: await response.json() };
}

describe(oembedResponse, () => {
  it.each(["", "url=", "url=a&url=b", `url=${"x".repeat(2_001)}`])(
    "names url where it is %.20s",
    async (query) => {
      const { status, body } = await ask(query);
      expect([status, body.parameter]).toEqual([400, "url"]);
    },
  );

  it.each([
    "javascript:alert(1)",
    "data:text/html,hello",
    "https://elsewhere.example/indices/hsi",
    "//elsewhere.example/indices/hsi",
    "http://almanac.example/indices/hsi",
    "https://almanac.example.elsewhere.example/indices/hsi",
    "https://user@elsewhere.example\\@almanac.example/",
    "https://",
    `${ORIGIN}/nowhere`,
    `${ORIGIN}/indices/none`,
    `${ORIGIN}/indices/hsi/1812`,
    `${ORIGIN}/embed/indices/hsi?plate=none`,
    `${ORIGIN}/api/v1/indices`,
  ])("has nothing for %s", async (url) => {
    expect((await ask({ url })).status).toBe(404);
  });

  it.each([
    ["format", "xml"],
    ["maxwidth", "0"],
    ["maxwidth", "-3"],
    ["maxheight", "1e9"],
    ["callback", "alert"],
    ["__proto__", "1"],
  ])("names %s where it is %s", async (name, value) => {
    const { status, body } = await ask({ url: `${ORIGIN}/`, [name]: value });
    expect([status, body.parameter, body.found]).toEqual([400, name, value]);
  });

  it.each([
    ["/indices/hsi?asof=999", "asof", "999"],
    ["/indices/hsi?from=1900-01-01&to=1900-02-01", "from", "1900-01-01"],
    ["/embed/indices/hsi?theme=purple", "theme", "purple"],
    ["/embed/indices/hsi?utm_source=elsewhere", "utm_source", "elsewhere"],
    ["/compare?symbols=zzz", "symbols", "zzz"],
  ])("has nothing for %s, whose embed would be refused", async (path, parameter, found) => {
    const { status, body } = await ask({ url: ORIGIN + path });
    expect([status, body.parameter, body.found]).toEqual([400, parameter, found]);
  });

  it("answers of a page with its first plate, as oEmbed 1.0 has it", async () => {
    const url = `${ORIGIN}/indices/hsi?range=1m&utm_source=elsewhere`;
    const { status, headers, body } = await ask({ url, format: "json" });
    expect(status).toBe(200);
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(Number(headers.get("X-Almanac-Revision"))).toBeGreaterThan(0);
    expect(body).toMatchObject({
      ...{
        type: "rich",
        version: "1.0",
        provider_name: "Hang Seng Almanac",
        provider_url: ORIGIN,
        width: 720,
      },
      thumbnail_url: `${ORIGIN}/indices/hsi.png?range=1m&plate=share`,
    });
    expect(body.html).toMatch(
      /^<iframe src="https:\/\/almanac\.example\/embed\/indices\/hsi\?range=1m" title="[^"<>]+" width="100%" height="\d+" loading="lazy" style="border:0"><\/iframe>$/,
    );
    expect(body.title).not.toBe("");
  });

  it("takes the plate that the address names, by its query behind /embed or by its fragment", async () => {
    const named = await ask({ url: `${ORIGIN}/embed/zh-Hant/indices/hsi?plate=level&theme=dark` });
    expect(named.body.html).toContain("/embed/zh-Hant/indices/hsi?plate=level&amp;theme=dark");
    const pointed = await ask({ url: `${ORIGIN}/indices/hsi#periods` });
    expect(pointed.body.html).toContain("/embed/indices/hsi?plate=periods");
    const other = await ask({ url: `${ORIGIN}/indices/hsi#definition` });
    expect(other.body.html).toContain('/embed/indices/hsi"');
    expect((await ask({ url: "/2020" })).body.html).toContain("/embed/indices/hsi/2020");
  });

  it("takes the wish of WordPress that nobody be followed", async () => {
    expect((await ask({ url: `${ORIGIN}/`, dnt: "1" })).status).toBe(200);
  });

  it("keeps to what is allowed, and leaves out a picture that is larger", async () => {
    const { body } = await ask({ url: `${ORIGIN}/`, maxwidth: "400", maxheight: "300" });
    expect([body.width, body.height]).toEqual([400, 300]);
    expect(body.html).toContain(' width="400" height="300" ');
    expect(body.thumbnail_url).toBeUndefined();
  });
});
