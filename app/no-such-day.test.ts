import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSmallStore, type SmallStore } from "@/lib/jobs/testing/small-store";
import { findPage } from "@/lib/pages/find-page";
import type { Place } from "@/lib/url/page-table";
import { problemText } from "@/lib/views/parts/problem-text";
import { GET as tearSheet } from "./api/v1/[[...path]]/route";
import { GET as getFile } from "./files/[format]/[[...path]]/route";

const PAGES: readonly Place[] = [
  ...(["overview", "drawdowns"] as const).map((page) => ({ page, symbol: "hsi" })),
  { page: "compare" },
];
const SITE = "http://localhost:3000";
let store: SmallStore;

beforeAll(async () => {
  store = await openSmallStore();
});
afterAll(() => store?.close());

async function told(place: Place, query: string, locale: "en" | "zh-Hant" = "en"): Promise<string[]> {
  const model = await findPage(locale, place, new URLSearchParams(query));
  if (model === null) throw new Error(`no page ${place.page}`);
  const { t, problems } = model;
  return problems.map((problem) => problemText(t, problem));
}

const english = (parameter: string, found: string) =>
  `${parameter}=${found} was left out: the calendar has no such day.`;

describe("a day that the calendar lacks", () => {
  it("is named once on every page that takes one, in both languages", async () => {
    for (const place of PAGES) {
      for (const parameter of ["from", "to"]) {
        const query = `${parameter}=1999-02-30`;
        expect(await told(place, query), place.page).toEqual([english(parameter, "1999-02-30")]);
        expect(await told(place, query, "zh-Hant"), place.page).toEqual([
          `已略去 ${parameter}=1999-02-30：曆法上並無此日。`,
        ]);
      }
    }
  });

  it("is named beside another such day, a good one and a preset", async () => {
    for (const place of PAGES) {
      expect(await told(place, "from=1999-02-30&to=2001-02-29"), place.page).toEqual([
        english("from", "1999-02-30"),
        english("to", "2001-02-29"),
      ]);
      expect(await told(place, "from=1999-13-01&to=2021-12-31"), place.page).toContain(
        english("from", "1999-13-01"),
      );
      expect(await told(place, "range=max&from=1999-02-30"), place.page).toContain(
        english("from", "1999-02-30"),
      );
    }
  });

  it("is told from a text that is no day at all", async () => {
    const [place] = PAGES;
    if (place === undefined) throw new Error("no page");
    expect(await told(place, "from=yesterday", "zh-Hant")).toEqual([
      "已略去 from=yesterday；可用：一個日期，格式為YYYY-MM-DD。",
    ]);
  });

  it("is refused in files and by the API, which name it", async () => {
    const query = "?from=1999-02-30";
    const refused = { parameter: "from", found: "1999-02-30", expected: "a calendar day as YYYY-MM-DD" };
    for (const path of [["indices", "hsi"], ["indices", "hsi", "drawdowns"], ["compare"]]) {
      for (const format of ["csv", "json"]) {
        const response = await getFile(new Request(`${SITE}/${query}`), {
          params: Promise.resolve({ format, path }),
        });
        expect([response.status, await response.json()], path.join("/")).toMatchObject([400, refused]);
      }
    }
    const response = await tearSheet(new Request(`${SITE}/${query}`), {
      params: Promise.resolve({ path: ["indices", "hsi", "tearsheet"] }),
    });
    expect([response.status, await response.json()]).toMatchObject([400, refused]);
  });
});
