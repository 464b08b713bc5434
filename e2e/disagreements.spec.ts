import { headlineOf, plateOf } from "./pages/view";
import { expectAccessible } from "./support/expect-accessible";
import { expect, test } from "./support/test";

const ledgerOf = (page: Parameters<typeof plateOf>[0]) => plateOf(page, "ledger");

test("what sources say of the base value, and what the closes say, by topic, in both languages", async ({
  page,
  request,
}) => {
  await page.goto("/disagreements");
  await expect(headlineOf(page)).toHaveText(/\d+ claims in five documents/);
  await page.getByRole("link", { name: "Base and launch" }).click();
  await expect(page).toHaveURL(/\/disagreements\?topic=origins/);
  await expect(ledgerOf(page)).toContainText("1,000");
  await expect(ledgerOf(page)).not.toContainText("33,223.58");
  const csv = await (await request.get("/disagreements.csv?topic=origins")).text();
  expect(csv).toContain("does-not-hold");
  expect(csv).not.toMatch(/\d{3}_[0-9a-f]{16}/);
  await page.goto("/zh-Hant/disagreements?topic=origins");
  await expect(headlineOf(page)).toHaveText(/\d/);
  await expect(ledgerOf(page)).toContainText("1,000");
});

test("a disputed milestone and the ledger lead to each other", async ({ page }) => {
  await page.goto("/indices/hsi/milestones/2018-01-26-record-close");
  await page.locator('a[href*="/disagreements"]').first().click();
  await expect(page).toHaveURL(/\/disagreements\S*#(q|milestone)-/);
  const anchor = new URL(page.url()).hash;
  await expect(page.locator(anchor)).toBeInViewport();
  await page.locator('a[href="/indices/hsi/milestones/2018-01-26-record-close"]').first().click();
  await expect(headlineOf(page)).toContainText("33,154.12");
});

test("every year that a table prints is there with what the closes give", async ({ request }) => {
  const csv = await (await request.get("/disagreements.csv?table=all-years")).text();
  const rows = csv.trim().split("\r\n");
  expect(rows).toHaveLength(60);
  expect(rows.find((row) => row.startsWith("1984,"))).toContain("567.35");
});

test("the ledger breaks no rule of accessibility, and a topic that is none is told", async ({ page }) => {
  await page.goto("/disagreements");
  await expectAccessible(page);
  await page.goto("/zh-Hant/disagreements?topic=levels");
  await expectAccessible(page);
  await page.goto("/disagreements?topic=foo");
  await expect(page.getByRole("note").first()).toContainText("origins");
});
