import type { Page } from "@playwright/test";
import { headlineOf, plateOf, tilesOf } from "./pages/view";
import { expect, test } from "./support/test";

const ASKED = "from=2015-01-15&to=2026-06-26&amount=10000&plan=once&currency=local&price=&yield=&inflation=";

/** Fills in fields of the calculator by their labels, and has it work. */
async function fillIn(page: Page, submit: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const button = page.getByRole("button", { name: submit });
  const form = page.locator("form", { has: button });
  for (const [label, value] of Object.entries(fields))
    await form.getByLabel(label, { exact: true }).fill(value);
  await button.click();
}

test("what came of money from one day to another, asked for by its two days", async ({ page }) => {
  await page.goto("/indices/hsi/returns");
  await fillIn(page, "Work it out", { From: "2015-01-15", To: "2026-06-26" });
  await expect(page).toHaveURL(`/indices/hsi/returns?${ASKED}`);
  await expect(headlineOf(page)).toHaveText(/lost 6\.90.%, or 0\.62.% a year/);
  await expect(tilesOf(page)).toContainText("9,310.48");
  await expect(page.locator("main").getByRole("note")).toHaveCount(0);
});

test("a saving plan in Chinese, then a holding time, and both stay in the address", async ({ page }) => {
  await page.goto("/zh-Hant/indices/hsi/returns?from=2015-01-15&to=2026-06-26");
  await page.getByLabel("投入方式").selectOption("monthly");
  await page.getByRole("button", { name: "計算" }).click();
  await expect(headlineOf(page)).toContainText("共投入1,370,000港元，");
  await plateOf(page, "starts").getByRole("link", { name: "3年", exact: true }).click();
  await expect(page).toHaveURL(
    /from=2015-01-15&to=2026-06-26&amount=10000&currency=local&plan=monthly&hold=3$/,
  );
  await expect(headlineOf(page)).toContainText("共投入1,370,000港元，");
  await expect(plateOf(page, "starts")).toContainText("由每日起持有3年：");
});

test("a price that is none is named, and the close counts", async ({ page }) => {
  const answer = await page.goto("/indices/hsi/returns?price=cheap&from=2015-01-15&to=2026-06-26");
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("note").first()).toContainText("cheap");
  await expect(headlineOf(page)).toContainText("lost 6.90");
});

for (const { prefix, from, currency, dollars, submit, answer, note } of [
  {
    ...{ prefix: "", from: "From", currency: "Counted in", dollars: "US dollars", submit: "Work it out" },
    answer:
      /^From 15.January.2015 to 27.February.2026 the Hang Seng Index, counted in US dollars, gained 8\.40.%/,
    note: "In US dollars the index can be counted",
  },
  {
    ...{ prefix: "/zh-Hant", from: "由", currency: "計算貨幣", dollars: "美元", submit: "計算" },
    answer: /^由2015年1月15日至2026年2月27日，恒生指數（折算為美元）上升 8\.40.%/,
    note: "以美元計，由1981年1月2日至2026年2月27日",
  },
]) {
  test(`what was made from 15 January 2015 in US dollars, asked at ${prefix}/indices/hsi/returns`, async ({
    page,
    request,
  }) => {
    await page.goto(`${prefix}/indices/hsi/returns`);
    await page.getByLabel(currency).selectOption(dollars);
    await fillIn(page, submit, { [from]: "2015-01-15" });
    await expect(headlineOf(page)).toHaveText(answer);
    await expect(page.locator("main")).toContainText(note);
    const { pathname, search } = new URL(page.url());
    const csv = await (await request.get(`${pathname}.csv${search}`)).text();
    expect(csv).toContain("USD,2015-01-15,2026-02-27,3140.6");
  });
}
