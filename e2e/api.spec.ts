import { readCsv } from "./pages/table";
import { expect, test } from "./support/test";

// What the server answers does not depend on the screen.
test.skip(({ hasTouch }) => hasTouch, "the same on every screen");

const SHEET = "/api/v1/indices/hsi/tearsheet";

for (const { address, status, problem } of [
  { address: "/api", status: 404, problem: {} },
  { address: "/api/v1/nothing", status: 404, problem: {} },
  { address: "/api/v1/indices/nope/tearsheet", status: 404, problem: {} },
  { address: `/api/v1/indices/${"x".repeat(3000)}/tearsheet`, status: 404, problem: {} },
  { address: `${SHEET}?from=1997-02-30`, status: 400, problem: { parameter: "from", found: "1997-02-30" } },
  { address: `${SHEET}?from=2000-01-01&to=1999-01-01`, status: 400, problem: { parameter: "from" } },
  { address: `${SHEET}?to=1950-01-01`, status: 400, problem: { parameter: "to", found: "1950-01-01" } },
  { address: `${SHEET}?from=2030-01-01`, status: 400, problem: { parameter: "from" } },
  {
    address: `${SHEET}?window=63`,
    status: 400,
    problem: { parameter: "window", expected: "from, to, asof" },
  },
  { address: `${SHEET}?format=xml`, status: 400, problem: { parameter: "format", expected: "json" } },
]) {
  test(`${address.slice(0, 60)} is refused with problem details`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.status()).toBe(status);
    expect(response.headers()["content-type"]).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ status, ...problem });
  });
}

test("a method other than GET is refused and told so", async ({ request }) => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    const response = await request.fetch(SHEET, { method });
    expect(response.status(), method).toBe(405);
    expect(response.headers()["allow"]).toBe("GET, HEAD");
    expect(await response.json()).toMatchObject({ status: 405 });
  }
});

test("the tear sheet says what the pages say of a year and of the deepest fall", async ({ request }) => {
  const sheet = await (await request.get(SHEET)).json();
  const [header = [], ...years] = readCsv(await (await request.get("/indices/hsi/annual.csv")).text());
  const column = header.indexOf("change_percent");
  const shown = years.map((row): [number, number | null] => [
    Number(row[0]),
    row[column] === "" ? null : Number(row[column]),
  ]);
  const stated = new Map<number, number | null>(
    sheet.annual.map((item: { year: number; change: number | null }) => [item.year, item.change]),
  );
  expect(shown.length).toBeGreaterThan(60);
  for (const [year, percent] of shown) {
    const fraction = stated.get(year) ?? null;
    if (percent === null) expect(fraction, String(year)).toBeNull();
    // An annual table may state a year-end close that a daily source rounds otherwise.
    else expect(Number(fraction) * 100, String(year)).toBeCloseTo(percent, 1);
  }
  expect(sheet.drawdowns[0]).toMatchObject({
    peak: { date: "1973-03-09", close: 1774.96 },
    trough: { date: "1974-12-10", close: 150.11 },
  });
});

test("a range inside the complete stretch loses no figure, in either case of the symbol", async ({
  request,
}) => {
  const query = "?from=1987-01-02&to=2023-12-29&format=json";
  const sheet = await (await request.get(SHEET + query)).json();
  expect(sheet).toMatchObject({
    symbol: "HSI",
    currency: "HKD",
    first: { date: "1987-01-02" },
    last: { date: "2023-12-29" },
  });
  expect(Object.entries(sheet).filter(([, value]) => value === null)).toEqual([]);
  const upper = await request.get(SHEET.replace("hsi", "HSI") + query);
  expect(await upper.json()).toEqual(sheet);
});

test("an unchanged tear sheet is not sent again, and names its revision", async ({ request }) => {
  const first = await request.get(SHEET);
  const { etag = "", "x-almanac-revision": revision } = first.headers();
  expect(first.headers()["content-type"]).toBe("application/json; charset=utf-8");
  expect((await first.json()).revision).toBe(Number(revision));
  const second = await request.get(SHEET, { headers: { "If-None-Match": etag } });
  expect(second.status()).toBe(304);
  expect(await second.text()).toBe("");
});
