import { headlineOf, plateOf, spineOf, tilesOf } from "./pages/view";
import { expect, test } from "./support/test";

const LANGUAGES = [
  {
    ...{ home: "/", prefix: "", year: /^1987:/, october: "October" },
    whatOfTheYear:
      /^In 1987 the Hang Seng Index fell 10\.34.%, from 2,568\.30 to 2,302\.75: its 17th worst year of 61/,
    whatOfTheMonth: /fell 44\.10.%.*its worst October of 62/,
    story: "Black Monday",
  },
  {
    ...{ home: "/zh-Hant", prefix: "/zh-Hant", year: /^1987年：/, october: "10月" },
    whatOfTheYear: /^1987年，恒生指數跌 10\.34.%，.*在61年之中表現第 17 差/,
    whatOfTheMonth: /跌 44\.10.%.*在62個10月之中表現最差/,
    story: "復市大跌33.33",
  },
];

for (const { home, prefix, year, october, whatOfTheYear, whatOfTheMonth, story } of LANGUAGES) {
  test(`what happened in 1987, from ${home}: the year's bar, then its October`, async ({
    page,
    hasTouch,
  }) => {
    await page.goto(home);
    const bar = spineOf(page).getByRole("link", { name: year });
    if (hasTouch) {
      await bar.tap();
      await bar.tap();
    } else {
      await bar.click();
    }
    await expect(page).toHaveURL(`${prefix}/indices/hsi/1987`);
    await expect(headlineOf(page)).toHaveText(whatOfTheYear);
    await expect(tilesOf(page)).toContainText("3,949.73");
    await expect(page.locator("main")).toContainText(story);
    await expect(plateOf(page, "worst-days")).toContainText("−33.33");
    await expect(plateOf(page, "sessions").locator("tbody tr")).toHaveCount(246);

    await plateOf(page, "months").getByRole("link", { name: october, exact: true }).click();
    await expect(page).toHaveURL(`${prefix}/indices/hsi/1987-10`);
    await expect(headlineOf(page)).toHaveText(whatOfTheMonth);
    await expect(plateOf(page, "sessions").locator("tbody tr")).toHaveCount(17);
    await plateOf(page, "elsewhere").getByRole("link", { name: /500/ }).click();
    await expect(page).toHaveURL(`${prefix}/indices/spx/1987-10`);
  });
}

test("a year or month without a close is no page, whatever it is called", async ({ page, request }) => {
  for (const period of ["1963", "2027", "1987-13", "1964-06", "198", "19877"]) {
    const answer = await request.get(`/indices/hsi/${period}`);
    expect(answer.status(), period).toBe(404);
  }
  const answer = await page.goto("/indices/hsi/1965");
  expect(answer?.status()).toBe(200);
  await expect(page.locator("main")).toContainText(/12\smonth\S{1,3}ends/);
});

test("a year's files hold its sessions, and the month's bars their own numbers", async ({ request }) => {
  const sessions = await (await request.get("/indices/hsi/1987.csv")).text();
  expect(sessions.split("\r\n")[0]).toMatch(/^date,close_points,change_percent,story/);
  expect(sessions.trim().split("\r\n")).toHaveLength(247);
  const bars = await (await request.get("/indices/hsi/1987-10.csv?table=same-month")).text();
  expect(bars).toMatch(/\r\n1987,1987-09-30,1987-10-30,3943\.64,2204\.5,-44\.0/);
});
