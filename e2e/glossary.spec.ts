import { headlineOf, plateOf } from "./pages/view";
import { expectAccessible } from "./support/expect-accessible";
import { expect, test } from "./support/test";

test("a word under a picture leads to its entry, with formula, example and its pages", async ({ page }) => {
  await page.goto("/indices/hsi");
  await page.getByRole("link", { name: "log scale", exact: true }).click();
  await expect(page).toHaveURL("/glossary#term-log-scale");
  await expect(page.locator("#term-log-scale")).toBeInViewport();
  const entry = page.locator("#term-drawdown");
  await expect(entry).toContainText("距高位跌幅");
  await expect(entry).toContainText("26,009.46 ÷ 33,154.12 − 1 = −21.55");
  await entry.getByRole("link", { name: "Drawdowns" }).click();
  await expect(page).toHaveURL("/indices/hsi/drawdowns");
});

test("the words of one topic, in Chinese", async ({ page }) => {
  await page.goto("/zh-Hant/glossary");
  await expectAccessible(page);
  await page.getByRole("region", { name: "主題" }).getByRole("link", { name: "指數編算" }).click();
  await expect(page).toHaveURL("/zh-Hant/glossary?topic=method");
  await expect(headlineOf(page)).toContainText("「指數編算」用語17個");
  await expect(plateOf(page, "words")).toContainText("流通系數");
  await expect(plateOf(page, "words")).not.toContainText("夏普比率");
});

test("the search finds a word in either language", async ({ page }) => {
  for (const [address, name] of [
    ["/go?q=free+float", "Free float"],
    ["/zh-Hant/go?q=流通", "流通量"],
  ] as const) {
    await page.goto(address);
    await expect(page.locator("main table").getByRole("link", { name, exact: true })).toHaveAttribute(
      "href",
      /\/glossary#term-free-float$/,
    );
  }
});

test("its file has a row for each word", async ({ request }) => {
  const csv = await (await request.get("/glossary.csv")).text();
  expect(csv).toMatch(
    /^term,other_language,topic,meaning,formula,example,used_on,also_used_on\r\nAnnual change,年度變動,/,
  );
  expect(csv.trim().split("\r\n")).toHaveLength(69);
});
