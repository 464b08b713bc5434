import { SCRIPTS_REFUSED } from "./pages/newcomer";
import { headlineOf, plateOf, tilesOf } from "./pages/view";
import { expect, test } from "./support/test";

// Asking for an index that is not there is a part of this.
test.use({ timezoneId: "Europe/London", tolerated: [/status of 404/] });

test("how many constituents there are and the cap, drawn in steps, and the hours by the reader's clock", async ({
  page,
}) => {
  await page.goto("/facts");
  await expect(headlineOf(page)).toHaveText(/has 89 constituents since 8.December.2025, .* 8.%/);
  await expect(tilesOf(page)).toContainText("5.5 hours");
  await expect(plateOf(page, "counts").locator("svg").first()).toBeVisible();
  await expect(plateOf(page, "caps")).toContainText("25");
  await expect(page.locator("[data-sessions]")).toHaveText(
    /Trading, (Greenwich Mean|British Summer) Time: 0[12]:30–0[45]:00, /,
  );
  await page.getByRole("link", { name: "Funds", exact: true }).click();
  await expect(page).toHaveURL("/facts#funds");
  await expect(plateOf(page, "funds")).toContainText("MSCI Hong Kong");
});

test("a member is found by its name, and those of a sub-index; the address and the file keep it", async ({
  page,
  request,
}) => {
  await page.goto("/facts");
  await page.getByLabel("Name or code").fill("hsbc");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/\/facts\?q=hsbc&sub=all(#members)?$/);
  const members = plateOf(page, "members").locator("tbody tr");
  await expect(members).toHaveCount(1);
  await expect(members).toContainText("HSBC Holdings PLC");
  await page.getByLabel("Name or code").fill("");
  await page.getByLabel("Sub-index").selectOption({ label: "Utilities" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(members).toHaveCount(6);
  const csv = await (await request.get("/facts.csv?sub=utilities")).text();
  expect(csv.trim().split("\r\n")).toHaveLength(7);
  expect(csv).toContain("0002,CLP Holdings");
});

test("nobody of that name is said so", async ({ page }) => {
  await page.goto("/facts?q=apple");
  await expect(page.getByText("None of the 82 members fits")).toBeVisible();
});

test("from the facts to the profile of an index, and by the index menu to that of another", async ({
  page,
}) => {
  await page.goto("/facts");
  await plateOf(page, "profiles").getByRole("link", { name: "Hang Seng TECH Index" }).click();
  await expect(page).toHaveURL("/facts/hstech");
  await expect(headlineOf(page)).toHaveText(
    /launched on 27.July.2020 and has 30 constituents, none above 8.%/,
  );
  await expect(plateOf(page, "tracking")).toContainText("26.3");
  await page.locator("header summary").first().click();
  await page.locator("header details a").filter({ hasText: "Nikkei 225" }).click();
  await expect(page).toHaveURL("/facts/n225");
  await expect(plateOf(page, "profile")).toContainText("n/a");
});

test("an index that is none has no profile, but near ones", async ({ page }) => {
  const answer = await page.goto("/facts/hsx");
  expect(answer?.status()).toBe(404);
});

test("the same in Chinese, sources and all", async ({ page }) => {
  await page.goto("/zh-Hant/facts?q=滙豐");
  await expect(headlineOf(page)).toHaveText(/自2025年12月8日起有89隻成分股/);
  await expect(plateOf(page, "members").locator("tbody tr")).toHaveCount(1);
  await expect(plateOf(page, "constituent-counts")).toContainText("《南華早報》，2020年12月22日");
  await page.goto("/zh-Hant/facts/hscei");
  await expect(headlineOf(page)).toHaveText(
    /恒生中國企業指數由恒生指數有限公司編製，1994年8月8日推出，有50隻成分股/,
  );
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, tolerated: SCRIPTS_REFUSED });

  test("the form looks for members all the same", async ({ page }) => {
    await page.goto("/facts");
    await page.getByLabel("Name or code").fill("700");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(plateOf(page, "members").locator("tbody tr")).toContainText("Tencent");
  });
});
