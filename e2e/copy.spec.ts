import { expect, test } from "./support/test";

/** What a copy of the rows of a table puts on the clipboard, from one row to another. */
const COPY = ({ from, to }: { readonly from: number; readonly to: number }) =>
  new Promise<{ text: string; html: string }>((resolve) => {
    const rows = document.querySelectorAll("table.data-table tbody tr");
    const [first, last] = [rows[from], rows[to]];
    const range = document.createRange();
    if (first !== undefined) range.setStartBefore(first);
    if (last !== undefined) range.setEndAfter(last);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    const take = ({ clipboardData }: ClipboardEvent) =>
      resolve({
        text: clipboardData?.getData("text/plain") ?? "",
        html: clipboardData?.getData("text/html") ?? "",
      });
    window.addEventListener("copy", take, { once: true });
    document.execCommand("copy");
  });

test("a copied table has numbers for spreadsheets, and stays as it is on the page", async ({ page }) => {
  await page.goto("/indices/hsi/annual");
  const table = page.locator("table.data-table").first();
  await expect(table).toContainText("\u2212");
  const shown = await table.textContent();
  // The listener comes with the scripts of the page.
  await expect(async () => {
    const { text, html } = await page.evaluate(COPY, { from: 0, to: 30 });
    expect(text.split("\n").length).toBeGreaterThan(30);
    for (const copied of [text, html]) {
      expect(copied).toMatch(/-\d/);
      expect(copied).toMatch(/\d%/);
      expect(copied).not.toMatch(/\u2212\d|\d(?:\u00a0|&nbsp;)%/);
    }
    expect(html).toMatch(/^<table/);
    expect(html).toMatch(/<td[^>]* sdval="-\d[^>]*>-/);
  }).toPass();
  expect(await table.textContent()).toBe(shown);
});

test("a copied sentence is left to the browser", async ({ page }) => {
  await page.goto("/indices/hsi/annual");
  const isLeft = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector("h1") ?? document.body);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    return new Promise<boolean>((resolve) => {
      window.addEventListener("copy", (event) => resolve(!event.defaultPrevented), { once: true });
      document.execCommand("copy");
    });
  });
  expect(isLeft).toBe(true);
});
