import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSmallStore, type SmallStore } from "@/lib/jobs/testing/small-store";
import { printable } from "@/lib/text/shown-text";
import { SOME_NAUGHTY_TEXTS } from "@/lib/text/testing/naughty-texts";
import { present } from "@/lib/views/testing/view-context";
import { findPage } from "./find-page";
import { findTake } from "./find-take";

const ORIGIN = "https://almanac.example";

let store: SmallStore;

beforeAll(async () => {
  store = await openSmallStore();
});
afterAll(() => store?.close());

const modelOf = async (query = "") =>
  present(await findPage("en", { page: "overview", symbol: "hsi" }, new URLSearchParams(query)));

const takeOf = async (plate: string | null, query = "") =>
  present(await findTake(await modelOf(query), plate, ORIGIN));

const noteOf = ({ sheet }: Awaited<ReturnType<typeof takeOf>>, id: string) =>
  sheet.groups.flatMap(({ items }) => items).find((item) => item.id === id)?.note;

const rowsIn = (note: string | undefined) => Number(/[\d,]+/.exec(note ?? "")?.[0].replaceAll(",", ""));

describe(findTake, () => {
  it("names a plate that the page does not have, and gives its first one instead", async () => {
    const first = await takeOf(null);
    expect(first.problems).toEqual([]);
    for (const text of ["nowhere", "closes", ...SOME_NAUGHTY_TEXTS]) {
      const { sheet, problems } = await takeOf(text);
      expect(sheet).toEqual(first.sheet);
      expect(problems).toEqual([
        { parameter: "plate", found: expect.any(String), expected: expect.stringContaining("level") },
      ]);
      expect(printable(problems[0]?.found ?? "")).toBe(problems[0]?.found);
    }
  });

  it("passes on what of the page's own address was not used", async () => {
    const { problems } = await takeOf("level", "range=banana");
    expect(problems.map(({ parameter }) => parameter)).toEqual(["range"]);
  });

  it("offers every row where the page's range leaves some out, and counts them", async () => {
    const [ranged, all] = [await takeOf("level", "range=1y"), await takeOf("level")];
    expect(noteOf(all, "csv-whole")).toBeUndefined();
    expect(rowsIn(noteOf(ranged, "csv-whole"))).toBe(rowsIn(noteOf(all, "csv")));
    expect(rowsIn(noteOf(ranged, "csv"))).toBeLessThan(rowsIn(noteOf(all, "csv")));
  });

  it("offers no other rows of a list that no range cuts", async () => {
    expect(noteOf(await takeOf("milestones", "scale=linear"), "csv-whole")).toBeUndefined();
  });
});
