import { readCsv } from "./pages/table";
import { headlineOf, plateOf } from "./pages/view";
import { expect, test } from "./support/test";

test("two indices in US dollars: sentence, picture, table and file say so, and an index more keeps it", async ({
  page,
  request,
}) => {
  await page.goto("/compare?symbols=hsi,spx");
  await plateOf(page, "rebased").getByRole("link", { name: "USD", exact: true }).click();
  await expect(page).toHaveURL("/compare?symbols=hsi,spx&currency=usd");
  await expect(headlineOf(page)).toContainText("to 27 February 2026, in US dollars, the S&P 500 did better");
  await expect(plateOf(page, "rebased").getByRole("heading")).toHaveText(
    /100 on 26.February.2021, in US dollars: S&P.500 at 180\.49/,
  );
  const answer = await request.get("/compare.csv?symbols=hsi,spx&currency=usd");
  const [header = [], ...rows] = readCsv(await answer.text());
  expect(header.slice(0, 4)).toEqual(["span", "index", "return_in_usd_percent", "cagr_in_usd_percent"]);
  const row = rows.find(([span, index]) => span === "5Y" && index === "HSI") ?? [];
  expect(Number(row[2]).toFixed(2)).toBe("-8.88");
  expect(row.at(-1)).toBe("USD");

  await page.getByRole("link", { name: "Dow Jones" }).click();
  await expect(page).toHaveURL("/compare?symbols=hsi,spx,dji&currency=usd");
  await page.getByRole("link", { name: "Compare in their own currencies" }).click();
  await expect(page).toHaveURL("/compare?symbols=hsi,spx,dji");
  await expect(headlineOf(page)).not.toContainText("dollars");
});

test("in Chinese a cell of the matrix is read, and leads to those two and their correlation through time", async ({
  page,
  hasTouch,
}) => {
  await page.goto("/zh-Hant/compare?symbols=hsi,spx,n225&currency=usd");
  await expect(headlineOf(page)).toContainText("以美元計");
  const matrix = plateOf(page, "correlation");
  const cell = matrix.locator("tbody tr").first().getByRole("link").last();
  if (hasTouch) {
    await cell.tap();
    await expect(matrix.locator("[data-layer=reading]")).toContainText("恒指與日經225：0.");
    await expect(page).toHaveURL(/symbols=hsi,spx,n225/);
    await cell.tap();
  } else {
    await cell.click();
  }
  await expect(page).toHaveURL("/zh-Hant/compare?symbols=hsi,n225&currency=usd");
  const rolling = plateOf(page, "rolling");
  await expect(rolling.getByRole("heading")).toHaveText("恒指與日經225：52周相關系數，以美元計");
  await rolling.getByRole("link", { name: "156周", exact: true }).click();
  await expect(page).toHaveURL("/zh-Hant/compare?symbols=hsi,n225&currency=usd&weeks=156");
  await expect(rolling.getByRole("heading")).toHaveText("恒指與日經225：156周相關系數，以美元計");
});

test("a currency that is none is named, and each index is counted in its own", async ({ page }) => {
  const answer = await page.goto("/compare?symbols=hsi,spx&currency=doubloons");
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("note").first()).toContainText("doubloons");
  await expect(plateOf(page, "rebased")).toContainText("in its own currency");
});
