import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSmallStore, type SmallStore } from "@/lib/jobs/testing/small-store";
import { findEmbed } from "./find-embed";
import { findPage } from "./find-page";

let store: SmallStore;
beforeAll(async () => {
  store = await openSmallStore();
});
afterAll(() => store?.close());

const embedOf = (query: string) =>
  findEmbed("en", { page: "overview", symbol: "hsi" }, new URLSearchParams(query));

describe(findEmbed, () => {
  it("is of the page's own model, whatever the look that is asked for", async () => {
    const model = await findPage(
      "en",
      { page: "overview", symbol: "hsi" },
      new URLSearchParams("scale=linear"),
    );
    const embed = await embedOf("scale=linear&theme=dark&tones=red-up&plate=level");
    expect(embed?.model).toBe(model);
    expect(embed?.form).toEqual({ theme: "dark", tones: "red-up", plate: "level" });
    expect(embed?.plate?.id).toBe("level");
    expect(embed?.problems).toEqual([]);
  });

  it.each([
    ["plate=none", "plate", "none"],
    ["plate=%3Cscript%3E", "plate", "<script>"],
    ["plate=level&plate=level", "plate", "level, level"],
    ["theme=%3Cscript%3E", "theme", "<script>"],
    ["tones=purple", "tones", "purple"],
    ["scale=colour", "scale", "colour"],
    ["asof=900", "asof", "900"],
    ["nothing=1", "nothing", "1"],
  ])("names what of %s cannot be used", async (query, parameter, found) => {
    const embed = await embedOf(query);
    expect(embed?.problems).toMatchObject([{ parameter, found }]);
  });

  it("says which plates there are", async () => {
    const [problem] = (await embedOf("plate=none"))?.problems ?? [];
    expect(problem?.expected).toMatch(/\blevel\b/);
  });

  it("has the places that a text may mean", async () => {
    const embed = await findEmbed("en", { page: "go" }, new URLSearchParams("q=2020"));
    expect(embed).toMatchObject({ plate: { id: "places" }, problems: [] });
  });

  it("finds nothing where there is no page, or no plate on it", async () => {
    const none = new URLSearchParams();
    expect(await findEmbed("en", { page: "annual", symbol: "none" }, none)).toBeNull();
    expect(await findEmbed("en", { page: "year", symbol: "hsi", year: "1812" }, none)).toBeNull();
  });
});
