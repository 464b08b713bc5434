import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importCloses } from "@/lib/db/import/import-closes";
import { readRevisions } from "@/lib/db/read/read-revisions";
import { fileOf, requestFor } from "@/lib/db/testing/small-stores";
import { proseText } from "@/lib/i18n/prose";
import { openSmallStore, SESSIONS, type SmallStore } from "@/lib/jobs/testing/small-store";
import { fileAt } from "@/lib/pages/file-response";
import { findPage } from "@/lib/pages/find-page";
import { loadIndex } from "@/lib/store/load-index";
import { forgetRevisions } from "@/lib/store/store-status";
import type { Place } from "@/lib/url/page-table";
import { findTable } from "@/lib/views/parts/section";
import { present } from "@/lib/views/testing/view-context";
import { GET } from "./api/v1/[[...path]]/route";

const overview: Place = { page: "overview", symbol: "hsi" };
let store: SmallStore;
let before: number;

beforeAll(async () => {
  store = await openSmallStore();
  before = (await readRevisions(store.db)).store;
  const more = fileOf({ "2021-12-30": 1400, "2021-12-31": 1410 });
  await importCloses(store.db, requestFor("HSI", more), more);
});
afterAll(() => store?.close());

async function found(place: Place, query: string) {
  const model = present(await findPage("en", place, new URLSearchParams(query)));
  const closes = findTable(model.view, "closes")?.build().rows.length;
  return { ...model, ...model.frame(), closes };
}

/** Whether an answer says to whoever keeps it that it stays as it is. */
async function isPinned(address: string) {
  const answered = address.startsWith("/api/")
    ? GET(new Request(`http://localhost${address}`), {
        params: Promise.resolve({ path: address.split("?", 1).join("").split("/").slice(3) }),
      })
    : fileAt(address);
  const { status, headers } = await answered;
  expect(status, address).toBe(200);
  return headers.has("x-almanac-pinned");
}

async function tearSheet(query: string) {
  const request = new Request(`http://localhost/api/v1/indices/hsi/tearsheet?${query}`);
  const response = await GET(request, { params: Promise.resolve({ path: ["indices", "hsi", "tearsheet"] }) });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

describe("an address with asof", () => {
  it("shows the closes of that revision, says so and leads to pages of the same", async () => {
    const page = await found(overview, `asof=${before}`);
    expect(page).toMatchObject({ revision: before, problems: [], state: { asof: before } });
    expect(page.closes).toBe(SESSIONS);
    expect(page.earlier).toEqual({
      text: `These are the closes as they were stored at revision ${before}; the store is at revision ${before + 1}.`,
      present: { href: "/", label: "Show the present ones" },
    });
    const links = [...page.bar.groups.flatMap(({ links }) => links), ...page.bar.index.links].map(
      ({ href }) => href,
    );
    const ofIndices = links.filter(
      (href) => !/^\/(?:data|programs|methodology|eligibility|facts)(?:[?#]|$)/.test(href),
    );
    expect(ofIndices.filter((href) => !href.endsWith(`asof=${before}`))).toEqual([]);
    expect(page.spine?.rangeHref).toContain(`asof=${before}`);
    expect((await found(overview, "")).closes).toBe(SESSIONS + 2);
    expect((await found(overview, "")).earlier).toBeNull();
  });

  it("names a revision that there never was, or that had no close, and shows those of now", async () => {
    for (const [place, asof] of [
      [overview, before + 2],
      [{ page: "overview", symbol: "spx" }, before - 1],
    ] as const) {
      const page = await found(place, `asof=${asof}`);
      expect(page.problems).toMatchObject([{ parameter: "asof", found: String(asof) }]);
      expect(page.state).toEqual({});
      expect(page.earlier).toBeNull();
    }
  });

  it("leaves out of a comparison, and names, what had no close at that revision", async () => {
    const page = await found({ page: "compare" }, `symbols=hsi,spx&asof=${before - 1}`);
    expect(page.problems).toEqual([{ parameter: "symbols", found: "spx", expected: "hsi" }]);
  });

  it("counts the falls of the indices that had closes at that revision", async () => {
    const page = await found({ page: "falls" }, `asof=${before - 1}`);
    expect(page).toMatchObject({ problems: [], state: { asof: before - 1 }, spine: null });
    expect(proseText(page.view.headline)).toMatch(/^The one index here/);
    expect(page.earlier).not.toBeNull();
    expect((await found({ page: "falls" }, `asof=${before + 2}`)).problems).toMatchObject([
      { parameter: "asof" },
    ]);
  });

  it("gives the tear sheet of that revision, and refuses one that there never was", async () => {
    const sheet = await tearSheet(`asof=${before}`);
    expect(sheet.body).toMatchObject({ revision: before, observations: SESSIONS });
    expect(sheet.headers.get("x-almanac-revision")).toBe(String(before));
    expect((await tearSheet("")).body).toMatchObject({ revision: before + 1, observations: SESSIONS + 2 });
    expect(await tearSheet(`asof=${before + 2}`)).toMatchObject({ status: 400, body: { parameter: "asof" } });
    expect(await tearSheet("asof=x")).toMatchObject({ status: 400, body: { parameter: "asof" } });
  });

  it.each([
    ...["annual.csv", "monthly.json", "drawdowns.csv", "volatility.csv"].map(
      (file) => `/indices/hsi/${file}`,
    ),
    ...[
      "closes",
      "annual",
      "monthly",
      "drawdowns",
      "volatility",
      "returns",
      "tearsheet",
      "day/2020-01-02",
    ].map((name) => `/api/v1/indices/hsi/${name}`),
    ...["/compare.csv?symbols=hsi,spx", "/api/v1/compare?symbols=hsi,spx"],
  ])("stays as it is where it is made of closes alone: %s", async (address) => {
    const and = address.includes("?") ? "&" : "?";
    expect(await isPinned(`${address}${and}asof=${before}`)).toBe(true);
    expect(await isPinned(address)).toBe(false);
  });

  it.each([
    // What happened, and what an index is, are told as they are now.
    ...["/indices/hsi.csv?", "/indices/hsi/2020.csv?", "/indices/hsi/2020-01-02.csv?"],
    ...["/api/v1/indices?", "/api/v1/indices/hsi?", "/api/v1/indices/hsi/milestones?"],
    // Which indices there are.
    ...["/drawdowns.csv?", "/api/v1/falls?"],
    // Rates of exchange.
    ...["/api/v1/fx?", "/indices/hsi/returns.csv?", "/api/v1/compare?symbols=hsi&currency=hkd&"],
    "/compare.csv?symbols=hsi&currency=hkd&",
  ])("may change where something else is told too: %sasof=", async (address) => {
    expect(await isPinned(`${address}asof=${before}`)).toBe(false);
  });

  it("names that revision before and after the next load of an index, though it stood at an earlier one", async () => {
    const closes = fileOf({ "2021-12-30": 14_000 });
    await importCloses(store.db, requestFor("SPX", closes), closes);
    const { store: asof } = await readRevisions(store.db);
    const asked = async () => {
      // Of what the store holds by now, not of what it said a moment ago.
      forgetRevisions();
      const { body } = await tearSheet(`asof=${asof}`);
      const { value } = present(await loadIndex("hsi", asof));
      return { answered: body, held: value.revision };
    };
    const first = await asked();
    expect(first).toMatchObject({ answered: { revision: asof }, held: asof });
    const more = fileOf({ "2022-01-03": 1420 });
    await importCloses(store.db, requestFor("HSI", more), more);
    expect(await asked()).toEqual(first);
  });
});
