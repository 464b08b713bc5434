import { readFileSync } from "node:fs";
import { SCRIPTS_REFUSED } from "./pages/newcomer";
import { headlineOf, plateOf, tilesOf } from "./pages/view";
import { expect, test } from "./support/test";

test("candidates of the reader's own are screened, and stay in the address", async ({ page }) => {
  await page.goto("/eligibility");
  await expect(headlineOf(page)).toContainText("14 of 30 made-up candidates pass");
  await page
    .getByLabel("Name, market value, turnover, listed on (or months listed)")
    .fill('name,market value,turnover,listed\n"Alpha, Ltd",60,60,2021-12-31\nBeta,30,30,5\nGamma,10,x,24');
  await page.getByLabel("Reviewed on").fill("2023-12-31");
  await page.getByRole("button", { name: "Screen them" }).click();
  await expect(page).toHaveURL(/\/eligibility\?rows=/);
  await expect(headlineOf(page)).toContainText("2 of 3 candidates pass");
  await expect(plateOf(page, "candidates")).toContainText("“x” is no number: 0 or more was expected");
  await expect(page.getByLabel("Name, market value, turnover")).toHaveValue(/"Alpha, Ltd",60,60,2021-12-31/);
});

test("the rule since 2021 lets more of them pass, in Chinese", async ({ page }) => {
  await page.goto("/zh-Hant/eligibility");
  await expect(headlineOf(page)).toContainText("14間按來源所載規則合資格");
  await plateOf(page, "candidates").getByRole("link", { name: "一律3個月（2021年起）" }).click();
  await expect(page).toHaveURL("/zh-Hant/eligibility?rule=2021");
  await expect(headlineOf(page)).toContainText("17間按2021年起的上市時間要求合資格");
  await expect(tilesOf(page)).toContainText("14");
});

test("a file of thousands is screened in the browser, and one with a bad cell is refused at that cell", async ({
  page,
}) => {
  await page.goto("/eligibility");
  const field = page.getByLabel("CSV file");
  await expect(field).toBeEnabled();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") asked.push(request.url());
  });
  const lines = Array.from(
    { length: 3000 },
    (_, row) => `Company ${row + 1};${3000 - row},5;${3000 - row};24`,
  );
  const file = (text: string) => ({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await field.setInputFiles(file(`\uFEFF${lines.join("\r\n")}`));
  const region = page.getByRole("region", { name: "Longer lists come as a file" });
  await expect(region).toContainText("of 3,000 candidates pass");
  await expect(region.getByRole("row")).toHaveCount(101);
  await region.getByRole("button", { name: "Show 100 more" }).click();
  await expect(region.getByRole("row")).toHaveCount(201);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    region.getByRole("button", { name: "CSV of the result" }).click(),
  ]);
  const csv = readFileSync(await saved.path(), "utf8");
  expect(csv.split("\r\n")).toHaveLength(3002);
  expect(csv).toMatch(/^company,verdict,reason,market_value_rank,/);
  await field.setInputFiles(file("Alpha,1,1,24\nBeta,abc,1,24"));
  await expect(region.getByRole("note")).toContainText("Line 2 (Beta), market value: “abc” is no number");
  expect(asked).toEqual([]);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, tolerated: SCRIPTS_REFUSED });

  test("candidates are screened by the form alone", async ({ page }) => {
    await page.goto("/eligibility?rows=Alpha,60,60,24;Beta,40,40,2&date=2023-12-31&rule=2021");
    await expect(headlineOf(page)).toContainText("1 of 2 candidates passes");
    await page.getByLabel("Listing history").selectOption("before");
    await page.getByRole("button", { name: "Screen them" }).click();
    await expect(headlineOf(page)).toContainText("1 of 2 candidates passes the screen as the source has it");
  });
});
