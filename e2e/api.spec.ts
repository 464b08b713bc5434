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
    problem: { parameter: "window", expected: "from, to, format, asof" },
  },
  { address: `${SHEET}?format=xml`, status: 400, problem: { parameter: "format", expected: "json, csv" } },
  { address: "/api/v1/indices/hsi/closes?limit=20001", status: 400, problem: { parameter: "limit" } },
  { address: "/api/v1/indices/hsi/closes?interval=hour", status: 400, problem: { parameter: "interval" } },
  { address: "/api/v1/indices/hsi/drawdowns?cursor=none", status: 400, problem: { parameter: "cursor" } },
  {
    address: "/api/v1/indices/hsi/closes?cursor=MTk4Ny0xMC0yNg",
    status: 400,
    problem: { parameter: "cursor" },
  },
  { address: "/api/v1/indices/hsi/closes?from=2090-01-01", status: 400, problem: { parameter: "from" } },
  { address: "/api/v1/indices/hsi/milestones?to=1950-01-01", status: 400, problem: { parameter: "to" } },
  { address: "/api/v1/fx?to=1950-01-01", status: 400, problem: { parameter: "to" } },
  { address: "/API/V1/indices", status: 404, problem: {} },
  { address: "/api/v1/indices/hsi/day/2008-02-30", status: 400, problem: { parameter: "date" } },
  { address: "/api/v1/indices/hsi/day/1950-01-02", status: 404, problem: {} },
  { address: "/api/v1/indices/hsi/annual?asof=9999", status: 400, problem: { parameter: "asof" } },
  { address: "/api/v1/compare?symbols=hsi,nope", status: 400, problem: { parameter: "symbols" } },
  { address: "/api/v1/fx?currency=usd", status: 400, problem: { parameter: "currency", found: "usd" } },
  {
    address: "/api/v1/openapi.json?x=1",
    status: 400,
    problem: { parameter: "x", expected: "no parameters" },
  },
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

test("a list is read to its end by its cursors, in JSON and by the header Link of CSV", async ({
  request,
}) => {
  const list = "/api/v1/indices/hstech/closes?limit=400";
  const whole = await (await request.get("/api/v1/indices/hstech/closes?limit=20000")).json();
  const items: unknown[] = [];
  let address: string | undefined = list;
  let lines = 0;
  while (address !== undefined) {
    const answer = await (await request.get(address)).json();
    items.push(...answer.items);
    const csv = await request.get(`${address}&format=csv`);
    lines += (await csv.text()).trim().split("\r\n").length - 1;
    const [, next] = /^<([^>]+)>; rel="next"$/.exec(csv.headers()["link"] ?? "") ?? [];
    expect(next === undefined).toBe(answer.next === null);
    address = answer.next === null ? undefined : `${list}&cursor=${answer.next}`;
  }
  expect(items).toEqual(whole.items);
  expect(lines).toBe(items.length);
  expect(items.length).toBeGreaterThan(800);
});

test("a page of another site may read every answer, and its refusals", async ({ request }) => {
  const falls = "/api/v1/falls?min=50";
  for (const address of [
    ...[falls, "/api/v1", "/api/v1/openapi.json", "/api/v1/nothing", `${falls}&x=1`, "/API/V1/falls"],
    ...["/indices/hsi.csv", "/compare.json", "/indices/hsi.svg", "/indices/hsi.png?x=1", "/feed.xml"],
    ...["/zh-Hant/feed.xml", "/almanac.zip"],
  ]) {
    const headers = (await request.get(address)).headers();
    expect(headers["access-control-allow-origin"], address).toBe("*");
    expect(headers["access-control-expose-headers"], address).toContain("X-Almanac-Revision");
  }
  const preflight = await request.fetch(falls, { method: "OPTIONS" });
  expect(preflight.status()).toBe(204);
  expect(preflight.headers()["access-control-allow-headers"]).toBe("If-None-Match");
  for (const address of ["/api/v1/imports", "/", "/indices/hsi", "/embed/indices/hsi"]) {
    const headers = (await request.get(address)).headers();
    expect(headers["access-control-allow-origin"], address).toBeUndefined();
  }
  const { etag = "" } = (await request.get(falls)).headers();
  expect((await request.get(falls, { headers: { "If-None-Match": etag } })).status()).toBe(304);
});

test("a CSV has the fractions of the JSON in per cent, with its units in the header", async ({ request }) => {
  const { items } = await (
    await request.get("/api/v1/indices/hsi/annual?from=2007-12-31&to=2008-12-31")
  ).json();
  const csv = await request.get("/api/v1/indices/hsi/annual?from=2007-12-31&to=2008-12-31&format=csv");
  const [header = [], row = []] = readCsv(await csv.text());
  expect(items).toHaveLength(1);
  expect(Number(row[header.indexOf("change_percent")])).toBeCloseTo(items[0].change * 100, 9);
  expect(row[header.indexOf("partial")]).toBe("false");
});
