import { cellOf, levelOf, openAllCells, openCells, rowsOf } from "./pages/methodology";
import { SCRIPTS_REFUSED } from "./pages/newcomer";
import { headlineOf, noteOf } from "./pages/view";
import { expectAccessible } from "./support/expect-accessible";
import { expect, test } from "./support/test";

test("forty companies are worked with in the browser, through a reload and Back, until they are let go", async ({
  page,
}) => {
  await page.goto("/methodology");
  await page.getByLabel("Companies", { exact: true }).fill(rowsOf(40));
  await page.getByRole("button", { name: "Work it out" }).click();
  const all = page.locator(".live-table tbody tr");
  await expect(all).toHaveCount(40);
  const note = page.locator("#companies [role=note]");
  await expect(note).toContainText(
    /here are 40 in [\d,]+\..* stay those of the made-up companies\. This tab keeps/,
  );
  await expect(page.getByText("The companies and their figures are made up")).toBeHidden();
  await expect(headlineOf(page)).toHaveText(/^With 15 made-up companies/);
  await expectAccessible(page);
  await page.reload();
  await expect(all).toHaveCount(40);
  await expect(note).toBeVisible();
  await page.goto("/glossary");
  await page.goBack();
  await expect(all).toHaveCount(40);
  await page.getByRole("button", { name: "Back to the companies of the page" }).click();
  await expect(all).toHaveCount(15);
  await expect(note).toHaveCount(0);
  await page.reload();
  await openCells(page);
  await expect(all).toHaveCount(15);
});

test("an address of forty companies is worked with in the browser, and the page says what it left out", async ({
  page,
}) => {
  await page.goto(`/methodology?rows=${encodeURIComponent(rowsOf(40))}`);
  await expect(page.locator(".live-table tbody tr")).toHaveCount(40);
  await expect(noteOf(page).first()).toContainText("here are 40");
  await expect(page.locator("#companies [role=note]")).toContainText("here are 40");
  await expect(page.getByLabel("Companies", { exact: true })).toHaveValue(rowsOf(40));
});

test("rows of too many characters for an address are worked with in the browser, which says so", async ({
  page,
}) => {
  await page.goto("/methodology");
  const long = Array.from({ length: 14 }, (_, at) => `${"Made-up ".repeat(40)}${at},10,1000,0.5`).join("\n");
  await page.getByLabel("Companies", { exact: true }).fill(long);
  await page.getByRole("button", { name: "Work it out" }).click();
  await expect(page.locator(".live-table tbody tr")).toHaveCount(14);
  await expect(page.locator("#companies [role=note]")).toContainText(
    "up to 30 rows in 4,000 characters; here are 14",
  );
});

test("what was typed well stays the page's, the steps' and the address's when a cell goes bad at once", async ({
  page,
}) => {
  await page.goto("/methodology");
  await openAllCells(page);
  const price = cellOf(page, "Made-up Bank: Price, HK$");
  await price.fill("124.80");
  await price.fill("124.80x");
  await expect(page.locator("[data-held]")).toContainText("These steps are of its last rows that could be");
  await expect(price).toHaveAccessibleDescription("not a number");
  await expect(levelOf(page)).toHaveText("108.65");
  await expect(headlineOf(page)).toHaveText(/stands at 108\.65/);
  await expect(page.locator("[data-step=level]")).toContainText("= 108.65");
  await expect(price).toHaveValue("124.80x");
  await price.fill("62.90");
  await expect(page.locator("[data-held]")).toHaveCount(0);
});

test("forty companies are worked with in the browser, and kept there until they are deleted", async ({
  page,
}) => {
  await page.goto("/methodology");
  await page.getByLabel("Companies", { exact: true }).fill(rowsOf(40));
  await page.getByRole("button", { name: "Work it out" }).click();
  await expect(page.locator(".live-table tbody tr")).toHaveCount(40);
  await expect(page).toHaveURL("/methodology");
  await page.getByRole("button", { name: "Keep in this browser" }).click();
  await page.getByRole("button", { name: "Back to the companies of the page" }).click();
  await page.reload();
  // Offered before anybody touches the table.
  await page.getByRole("button", { name: "Open what is kept" }).click();
  await expect(page.locator(".live-table tbody tr")).toHaveCount(40);
  await page.getByRole("button", { name: "Delete what is kept" }).click();
  await expect(page.getByRole("button", { name: "Open what is kept" })).toHaveCount(0);
});

test("what was typed over a cell that cannot be used is there after a reload and under another cap", async ({
  page,
}) => {
  await page.goto("/methodology?rows=A,10,10,1,,10;B,10,10,1,,10&cap=60");
  await openCells(page);
  // On a phone some columns are behind a box, which a reload unticks.
  const showColumns = async () => {
    const columns = page.locator("#companies").getByLabel("More columns");
    if (await columns.isVisible()) await columns.check();
  };
  await showColumns();
  await cellOf(page, "A: Price, HK$").fill("-3");
  await cellOf(page, "B: Price, HK$").fill("99");
  await cellOf(page, "B: Issued shares, m").fill("77");
  const note = page.locator("#companies [role=note]");
  await expect(note).toContainText("so the address does not have it. The sentence");
  await expect(note).toContainText("This tab keeps the table until it is closed.");
  for (const leave of [
    () => page.reload(),
    () => page.goto("/methodology?rows=A,10,10,1,,10;B,10,10,1,,10&cap=50"),
  ]) {
    await leave();
    await expect(cellOf(page, "A: Price, HK$")).toHaveValue("-3");
    await showColumns();
    await expect(cellOf(page, "B: Price, HK$")).toHaveValue("99");
    await expect(cellOf(page, "B: Issued shares, m")).toHaveValue("77");
    await expect(note).toBeVisible();
  }
  await page.getByRole("button", { name: "Back to the companies of the page" }).click();
  await expect(cellOf(page, "A: Price, HK$")).toHaveValue("10");
  await expect(note).toHaveCount(0);
});

test("forty companies stay in the field of lines, under another cap too, beside an action of the page's", async ({
  page,
}) => {
  await page.goto("/methodology");
  const lines = page.getByLabel("Companies", { exact: true });
  await lines.fill(rowsOf(40));
  await page.getByRole("button", { name: "Work it out" }).click();
  const all = page.locator(".live-table tbody tr");
  await expect(all).toHaveCount(40);
  await expect(page.locator("[data-step=action]")).toContainText(
    "Of the made-up companies, not of these rows: Made-up Toys leaves",
  );
  await page.reload();
  await expect(all).toHaveCount(40);
  await expect(lines).toHaveValue(rowsOf(40));
  await page.getByLabel("Cap, %").fill("10");
  await page.getByRole("button", { name: "Work it out" }).click();
  await expect(page).toHaveURL("/methodology?cap=10");
  await expect(page.locator("[data-step=cap]")).toContainText(/more than 10.%/);
  await expect(all).toHaveCount(40);
});

test("10,001 rows are refused, and the file of the table is read back", async ({ page }) => {
  await page.goto("/methodology");
  await openCells(page);
  const file = (text: string) => ({ name: "own.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  const field = page.locator(".live-actions input[type=file]");
  await field.setInputFiles(file(rowsOf(10_001)));
  await expect(page.locator("[data-live-level]")).toContainText("10,001 rows are too many; at most 10,000");
  await expect(page.locator("#companies")).toContainText("Of 10,001 rows 100 are shown here.");
  await expect(page.locator("#companies [role=note]")).not.toContainText("worked out of these rows");
  const csv = await (await page.request.get("/methodology.csv")).text();
  expect(csv).toContain("company,price_amount,issued_shares_million,free_float_factor,cap_factor");
  await field.setInputFiles(file(csv));
  await expect(levelOf(page)).toHaveText("100.71");
});

test.describe("without scripts, of more rows than an address takes", () => {
  test.use({ javaScriptEnabled: false, tolerated: SCRIPTS_REFUSED });

  test("the text stays in the box, and the note can be read", async ({ page }) => {
    await page.goto("/methodology");
    const box = page.getByLabel("Companies", { exact: true });
    await box.fill(rowsOf(31));
    await page.getByRole("button", { name: "Work it out" }).click();
    await expect(noteOf(page).first()).toContainText("1 to 30 rows of company, price");
    await expect(noteOf(page).first()).toContainText("here are 31");
    await expect(noteOf(page).first()).not.toContainText("\\u{");
    await expect(box).toHaveValue(rowsOf(31));
    await expect(headlineOf(page)).toHaveText(/^With 15 made-up companies/);
  });
});
