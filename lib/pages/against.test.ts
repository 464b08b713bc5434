import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import { openSmallStore, type SmallStore } from "@/lib/jobs/testing/small-store";
import { present } from "@/lib/views/testing/view-context";
import { findPage } from "./find-page";

let store: SmallStore;

beforeAll(async () => {
  store = await openSmallStore();
});
afterAll(() => store?.close());

const volatilityOf = async (query: string) =>
  present(await findPage("en", { page: "volatility", symbol: "hsi" }, new URLSearchParams(query)));

describe("the indices that an address draws against another", () => {
  it("are named where the store does not have them, and where one is the index itself", async () => {
    const { problems, view } = await volatilityOf("against=hsi,zz");
    expect(problems.map(({ parameter, found }) => [parameter, found])).toEqual([
      ["against", "hsi"],
      ["against", "zz"],
    ]);
    expect(proseText(view.headline)).not.toContain("Of these");
  });

  it("are refused as a whole where they are no symbols, or one is there twice", async () => {
    for (const against of ["", "HSI", "a;b", "spx,spx", "a1,a2,a3,a4,a5,a6,a7,a8,a9"]) {
      const { problems } = await volatilityOf(`against=${against}`);
      expect(
        problems.map(({ parameter }) => parameter),
        against,
      ).toEqual(["against"]);
    }
  });

  it("are loaded in the order of the address, and told of", async () => {
    const { problems, view } = await volatilityOf("against=spx");
    expect(problems).toEqual([]);
    expect(proseText(view.headline)).toContain("Of these 2 indices");
    expect((await volatilityOf("against=spx&asof=1")).problems.map(({ parameter }) => parameter)).toEqual([
      "against",
    ]);
  });

  it("are no problem where none are asked for", async () => {
    expect((await volatilityOf("")).problems).toEqual([]);
  });
});
