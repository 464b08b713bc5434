import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { madeUpFile } from "../lib/own-file/made-up-file";
import { SCRIPTS_REFUSED } from "./pages/newcomer";
import { headlineOf, plateOf, tilesOf } from "./pages/view";
import { expectAccessible } from "./support/expect-accessible";
import { expect, test } from "./support/test";

const FUND = { name: "My fund.csv", mimeType: "text/csv", buffer: Buffer.from(madeUpFile()) };
/** A close that stands in the file and nowhere else. */
const [, SECRET = ""] = /,(\d+\.\d\d)\n2024-12-31/.exec(madeUpFile()) ?? [];

/** What the page asks for from now on, with what it sends. */
function watchRequests(page: Page) {
  const sent: string[] = [];
  page.on("request", (request) => {
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`);
  });
  return sent;
}

async function openFund(page: Page, path = "/analyze") {
  await page.goto(path);
  const field = page.locator("#own-file-field");
  await expect(field).toBeEnabled();
  await field.setInputFiles(FUND);
}

test("a chosen file has every view, and nothing of it is sent", async ({ page }) => {
  await page.goto("/analyze");
  const sent = watchRequests(page);
  await expect(headlineOf(page)).toContainText("Open a price file of any index, fund or rate");
  const field = page.getByLabel("Price file");
  await expect(field).toBeEnabled();
  await field.setInputFiles(FUND);
  await expect(page).toHaveURL("/analyze#indices/~my-fund");
  await expect(headlineOf(page)).toContainText("My fund closed at");
  await expect(tilesOf(page)).toContainText("Volatility");
  await expect(page).toHaveTitle(/^My fund/);
  await expectAccessible(page);
  const views = page.getByRole("navigation", { name: "Pages of the file" });
  for (const [name, words] of [
    ["Annual", /20 years|years/],
    ["Monthly", /month/i],
    ["Drawdowns", /fall|drawdown/i],
    ["Returns", /./],
    ["Volatility", /volatility/i],
    ["Compare", /HSI|Hang Seng/],
  ] as const) {
    await views.getByRole("link", { name, exact: true }).click();
    await expect(views.getByRole("link", { name, exact: true })).toHaveAttribute("aria-current", "page");
    await expect(headlineOf(page)).toContainText(words);
  }
  expect(sent.filter((line) => !line.startsWith("GET "))).toEqual([]);
  for (const line of sent) expect(line).not.toContain(SECRET);
  for (const line of sent) expect(line).not.toContain("my-fund");
});

test("a page of it leads on by links, forms, the spine and Back, all within the address behind the #", async ({
  page,
}) => {
  await openFund(page);
  await plateOf(page, "falls").getByRole("link").first().click();
  await expect(page).toHaveURL(/#indices\/~my-fund\/drawdowns\/\d{4}-\d\d-\d\d$/);
  await expect(headlineOf(page)).toContainText("My fund");
  await page.goBack();
  await expect(page).toHaveURL("/analyze#indices/~my-fund");
  await plateOf(page, "level").getByRole("link", { name: "5Y", exact: true }).click();
  await expect(page).toHaveURL("/analyze#indices/~my-fund?range=5y");
  await expect(headlineOf(page)).toContainText("2019");
  await page.goto("/analyze#indices/~my-fund/2008");
  await expect(headlineOf(page)).toContainText("2008");
  await page.goto("/analyze#indices/~my-fund/1950");
  await expect(page.getByRole("note")).toContainText("The file has no such page.");
});

test("its tables and pictures are saved from the browser", async ({ page }) => {
  await openFund(page);
  const level = plateOf(page, "level");
  const save = async (name: string) => {
    const waiting = page.waitForEvent("download");
    await level.getByRole("link", { name: new RegExp(`^${name}: `) }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), bytes: readFileSync((await download.path()) ?? "") };
  };
  const csv = await save("CSV");
  expect(csv.name).toMatch(/^my-fund-.*\.csv$/);
  expect(csv.bytes.toString()).toContain(SECRET);
  expect((await save("SVG")).bytes.toString()).toMatch(/^<svg/);
  expect(JSON.parse((await save("JSON")).bytes.toString())).toHaveProperty("tables");
  const png = await save("PNG");
  expect(png.name).toMatch(/\.png$/);
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
});

test("a file that cannot be read is refused with its lines, and one that can be read two ways asks", async ({
  page,
}) => {
  await page.goto("/analyze");
  const field = page.locator("#own-file-field");
  await expect(field).toBeEnabled();
  const file = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await field.setInputFiles(file("bad.csv", "date,close\n2024-01-02,1\n2024-01-03,x\n"));
  await expect(page.getByRole("note")).toContainText("bad.csv:3: ");
  const rows = Array.from({ length: 12 }, (_, at) => `01/${String(at + 1).padStart(2, "0")}/2024,${at + 1}`);
  await page.locator("#own-file-field").setInputFiles(file("both.csv", `date,close\n${rows.join("\n")}\n`));
  await expect(page.getByRole("note")).toContainText("both.csv");
  await page.getByLabel("Order of dates").selectOption({ index: 1 });
  await expect(headlineOf(page)).toContainText("both closed at");
});

test("a picture, an empty file and fifty at once each get a clear word", async ({ page }) => {
  await page.goto("/analyze");
  const field = page.locator("#own-file-field");
  await expect(field).toBeEnabled();
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  await field.setInputFiles({ name: "prices.csv", mimeType: "text/csv", buffer: png });
  await expect(page.getByRole("note")).toContainText("prices.csv:1: found a picture");
  await field.setInputFiles({ name: "none.csv", mimeType: "text/csv", buffer: Buffer.alloc(0) });
  await expect(page.getByRole("note")).toContainText("none.csv:1: ");
  await field.setInputFiles(Array.from({ length: 50 }, (_, at) => ({ ...FUND, name: `fund-${at}.csv` })));
  await expect(page.getByRole("status").filter({ hasText: "50" })).toContainText("12");
  await expect(headlineOf(page)).toContainText("Open a price file");
});

test("pasted rows are a file, and so is the made-up example; in Chinese too", async ({ page }) => {
  await page.goto("/zh-Hant/analyze");
  await expect(page.getByRole("button", { name: "開啟虛構示例" })).toBeEnabled();
  await page.getByLabel("或貼上各行").fill("date,close\n2024-01-02,100\n2024-01-03,101\n2024-01-04,99\n");
  await page.getByRole("button", { name: "讀取各行" }).click();
  await expect(page).toHaveURL(/\/zh-Hant\/analyze#indices\/~/);
  await expect(headlineOf(page)).toContainText("99");
  await page.getByText("開啟另一檔案").click();
  await page.getByRole("button", { name: "開啟虛構示例" }).click();
  await expect(headlineOf(page)).toContainText("虛構基金");
  await expectAccessible(page);
});

test("a dropped file is opened wherever it falls on the page", async ({ page }) => {
  await page.goto("/analyze");
  await expect(page.locator("#own-file-field")).toBeEnabled();
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "Dropped.csv"));
    return transfer;
  }, madeUpFile());
  await page.locator("footer").dispatchEvent("drop", { dataTransfer: data });
  await expect(page).toHaveURL("/analyze#indices/~dropped");
  await expect(headlineOf(page)).toContainText("Dropped closed at");
});

test("a file is kept only when its reader says so, is there again, and is deleted by a button", async ({
  page,
}) => {
  await openFund(page);
  await expect(headlineOf(page)).toContainText("My fund closed at");
  await page.reload();
  await expect(headlineOf(page)).toContainText("Open a price file");
  await openFund(page);
  await page.getByRole("button", { name: "Keep in this browser: My fund.csv" }).click();
  await expect(page.getByRole("button", { name: "Delete what is kept: My fund.csv" })).toBeVisible();
  await page.reload();
  await expect(headlineOf(page)).toContainText("My fund closed at");
  await page.getByRole("button", { name: "Delete what is kept: My fund.csv" }).click();
  await expect(page.getByRole("button", { name: "Keep in this browser: My fund.csv" })).toBeVisible();
  await page.goto("/analyze");
  await page.reload();
  await expect(headlineOf(page)).toContainText("Open a price file");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, tolerated: SCRIPTS_REFUSED });

  test("the page says that it needs them, and what to use instead", async ({ page }) => {
    await page.goto("/analyze");
    await expect(page.getByText("This page needs scripts")).toBeVisible();
    await expect(page.getByText("almanac analyze FILE")).toBeVisible();
  });
});
