import { headlineOf, openView, plateOf } from "./pages/view";
import { expect, test } from "./support/test";

const LANGUAGES = [
  {
    ...{ home: "/", prefix: "", entry: "Monthly", month: /^In October.1987 .* 44\.10/ },
    worst: /^March has been the worst month for the Hang Seng Index, down in \d+ of \d+.years/,
  },
  {
    ...{ home: "/zh-Hant", prefix: "/zh-Hant", entry: "月度", month: /^1987年10月.*44\.10/ },
    worst: /之中，3月表現最差，\d+年中有 \d+ 年下跌/,
  },
];

for (const { home, prefix, entry, worst, month } of LANGUAGES) {
  test(`which months are bad, asked at ${home}, and one of them day by day`, async ({ page, hasTouch }) => {
    await page.goto(home);
    await openView(page, entry);
    await expect(page).toHaveURL(`${prefix}/indices/hsi/monthly`);
    await expect(headlineOf(page)).toHaveText(worst);
    const cell = plateOf(page, "monthly").locator(`a[href="${prefix}/indices/hsi/1987-10"]`);
    if (hasTouch) {
      // The first touch reads the tile, the second goes there.
      await cell.tap();
      await expect(plateOf(page, "monthly")).toContainText(/44\.10/);
      await expect(page).toHaveURL(`${prefix}/indices/hsi/monthly`);
      await cell.tap();
    } else await cell.click();
    await expect(page).toHaveURL(`${prefix}/indices/hsi/1987-10`);
    await expect(headlineOf(page)).toHaveText(month);
  });
}
