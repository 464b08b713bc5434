import { fieldOf, openField, optionsOf } from "./pages/go";
import { SCRIPTS_REFUSED } from "./pages/newcomer";
import { headlineOf } from "./pages/view";
import { expect, test } from "./support/test";

interface Question {
  readonly asked: string;
  /** What is chosen of the list. */
  readonly place: RegExp;
  readonly address: string;
  readonly answer: RegExp;
}

const ENGLISH: readonly Question[] = [
  {
    asked: "what did I make from 15 January 2015, in US dollars?",
    place: /^Bought on 15.January.2015, in US dollars/,
    address: "/indices/hsi/returns?from=2015-01-15&currency=usd",
    answer: /^From 15.January.2015 .* counted in US dollars, gained/,
  },
  {
    asked: "15/1/2015",
    place: /^Bought on 15.January.2015HSI\+6\.81.%/,
    address: "/indices/hsi/returns?from=2015-01-15",
    answer: /^From 15.January.2015/,
  },
  { asked: "which months are bad?", place: /^MonthlyHSI/, address: "/indices/hsi/monthly", answer: /./ },
  {
    asked: "how wild is it now against 2008?",
    place: /^VolatilityHSI/,
    address: "/indices/hsi/volatility",
    answer: /./,
  },
  {
    asked: "what happened in 1987?",
    place: /^1987HSI−10\.34.%/,
    address: "/indices/hsi/1987",
    answer: /10\.34.%/,
  },
  {
    asked: "27/10/2008",
    place: /^27.October.2008HSI11,015\.84 · −12\.70.%/,
    address: "/indices/hsi/2008-10-27",
    answer: /11,015\.84/,
  },
  {
    asked: "sars",
    place: /^SARS lowHSI/,
    address: "/indices/hsi/milestones/2003-04-25-sars-low",
    answer: /25.April.2003/,
  },
  { asked: "footsie", place: /^FTSE 100/, address: "/indices/ftse", answer: /FTSE.100/ },
];

const CHINESE: readonly Question[] = [
  {
    asked: "2015年1月15日買入，以美元計",
    place: /^2015年1月15日買入，以美元計/,
    address: "/zh-Hant/indices/hsi/returns?from=2015-01-15&currency=usd",
    answer: /^由2015年1月15日.*折算為美元/,
  },
  { asked: "哪些月份表現差", place: /^月度恒指/, address: "/zh-Hant/indices/hsi/monthly", answer: /./ },
  {
    asked: "現時波幅與2008年相比",
    place: /^波幅恒指/,
    address: "/zh-Hant/indices/hsi/volatility",
    answer: /./,
  },
  {
    asked: "1987年發生甚麼事",
    place: /^1987年恒指/,
    address: "/zh-Hant/indices/hsi/1987",
    answer: /10\.34.%/,
  },
  {
    asked: "27/10/2008",
    place: /^2008年10月27日恒指/,
    address: "/zh-Hant/indices/hsi/2008-10-27",
    answer: /11,015\.84/,
  },
  {
    asked: "七三",
    place: /^七三股災（1973至74年）恒指−91\.54.%/,
    address: "/zh-Hant/indices/hsi/drawdowns/1973-03-09",
    answer: /91\.54.%/,
  },
  { asked: "日經", place: /^日經225指數/, address: "/zh-Hant/indices/n225", answer: /日經225/ },
];

for (const [start, questions] of [
  ["/indices/spx/annual", ENGLISH],
  ["/zh-Hant/compare", CHINESE],
] as const) {
  test(`each question typed on ${start} is answered by a choice from the list, by mouse or touch`, async ({
    page,
    hasTouch,
  }) => {
    for (const { asked, place, address, answer } of questions) {
      await test.step(asked, async () => {
        await page.goto(start);
        await (await openField(page)).fill(asked);
        const option = optionsOf(page).filter({ hasText: place }).first();
        await expect(option).toBeInViewport({ timeout: 15_000 });
        await (hasTouch ? option.tap() : option.click());
        await expect(page).toHaveURL(address);
        await expect(headlineOf(page)).toHaveText(answer);
      });
    }
  });

  test(`each question typed on ${start} is answered by keys alone`, async ({ page }) => {
    for (const { asked, place, address } of questions) {
      await test.step(asked, async () => {
        await page.goto(start);
        await page.waitForLoadState("networkidle");
        await page.keyboard.press("/");
        await expect(fieldOf(page)).toBeFocused();
        await page.keyboard.insertText(asked);
        const option = optionsOf(page).filter({ hasText: place }).first();
        await expect(option).toBeVisible();
        const position = await option.evaluate((each) =>
          Array.from(each.parentElement?.children ?? []).indexOf(each),
        );
        for (let presses = 0; presses <= position; presses++) await page.keyboard.press("ArrowDown");
        await expect(option).toHaveAttribute("aria-selected", "true");
        await expect(fieldOf(page)).toHaveAttribute(
          "aria-activedescendant",
          (await option.getAttribute("id")) ?? "",
        );
        await page.keyboard.press("Enter");
        await expect(page).toHaveURL(address);
      });
    }
  });
}

test("the list closes with Escape, and Enter takes the first place or, with the list closed, leads to all", async ({
  page,
}) => {
  await page.goto("/");
  await (await openField(page)).fill("sars");
  await expect(optionsOf(page).first()).toContainText("SARS low");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(fieldOf(page)).toHaveAttribute("aria-expanded", "false");
  await expect(fieldOf(page)).toHaveValue("sars");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/go?q=sars");
  await expect(headlineOf(page)).toHaveText("2 places for “sars”.");
  await (await openField(page)).fill("1987");
  await expect(optionsOf(page).first()).toContainText("1987");
  await expect(optionsOf(page).last()).toContainText("All that was found");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/indices/hsi/1987");
});

test("what is typed with an input method is looked for when its characters are chosen", async ({ page }) => {
  await page.goto("/zh-Hant");
  const field = await openField(page);
  await field.focus();
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("go.json")) asked.push(new URL(request.url()).searchParams.get("q") ?? "");
  });
  const session = await page.context().newCDPSession(page);
  for (const text of ["s", "sa", "saa"])
    await session.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
  await session.send("Input.insertText", { text: "沙士" });
  await expect(optionsOf(page).first()).toContainText("沙士低位");
  expect(asked).toEqual(["沙士"]);
});

test("a year, month or day by itself is an address, in both languages and as a file", async ({
  page,
  request,
}) => {
  for (const period of ["1987", "1987-10", "1987-10-26"]) {
    await page.goto(`/${period}`);
    await expect(page).toHaveURL(`/indices/hsi/${period}`);
    await page.goto(`/zh-Hant/${period}?asof=1`);
    await expect(page).toHaveURL(`/zh-Hant/indices/hsi/${period}?asof=1`);
  }
  expect((await request.get("/1987", { maxRedirects: 0 })).status()).toBe(308);
  expect((await (await request.get("/1987.json")).json()).answer).toContain("10.34");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, tolerated: SCRIPTS_REFUSED });

  test("the field is a form whose page lists the places", async ({ page }) => {
    await page.goto("/indices/hsi/annual");
    await (await openField(page)).fill("27/10/2008");
    await fieldOf(page).press("Enter");
    await expect(page).toHaveURL("/go?q=27%2F10%2F2008");
    await page
      .getByRole("link", { name: /27.October.2008/ })
      .first()
      .click();
    await expect(page).toHaveURL("/indices/hsi/2008-10-27");
  });
});

test("no text is too odd to be looked for", async ({ page, request }) => {
  const odd = [
    "",
    "   ",
    ".*[",
    "(((",
    "😀👨‍👩‍👧",
    "\u202eabc مرحبا",
    "'; DROP TABLE close;--",
    "29/02/2023",
    "31/13/2020",
  ];
  for (const q of [
    ...odd,
    "0",
    "99999",
    "null",
    "undefined",
    "<script>alert(1)</script>",
    "=1+1",
    "%",
    "\\",
    "a".repeat(100),
  ]) {
    const query = new URLSearchParams({ q });
    for (const path of ["/go", "/zh-Hant/go", "/go.json", "/go.csv"])
      expect((await request.get(`${path}?${query}`)).status(), `${path} ${q}`).toBe(200);
  }
  for (const query of ["q=%00", `q=${"a".repeat(10_000)}`, "q=a&q=b", "other=1"]) {
    expect((await request.get(`/go?${query}`)).status(), query.slice(0, 20)).toBe(200);
    expect((await request.get(`/go.json?${query}`)).status(), query.slice(0, 20)).toBe(400);
  }
  for (const query of ["q=%ff%fe", "q=%"])
    expect((await request.get(`/go?${query}`)).status(), query).toBeLessThan(500);
  await page.goto(`/go?${new URLSearchParams({ q: "<b>bold</b> {x} %s" })}`);
  await expect(headlineOf(page)).toContainText("<b>bold</b> {x} %s");
});
