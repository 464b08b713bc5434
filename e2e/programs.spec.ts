import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { readCsv } from "./pages/table";
import { headlineOf, plateOf } from "./pages/view";
import { expect, test } from "./support/test";

// Month-end closes of 2008 as the closes that ship have them.
const JANUARY = 23455.74;
const DECEMBER = 14387.48;

const folder = mkdtempSync(join(tmpdir(), "almanac-programs-"));
test.afterAll(() => rmSync(folder, { recursive: true }));

/** An example of the page, as somebody copies it. */
async function codeOf(page: Page, name: string): Promise<string> {
  await page.goto("/programs");
  const code = await page.locator(`[data-code="${name}"]`).textContent();
  return code?.trim() ?? "";
}

/** What a program prints that runs a script; `null` where this machine does not have it. */
function printed(program: string, args: readonly string[]): string | null {
  if (spawnSync(program, ["--version"]).status !== 0) return null;
  return execFileSync(program, args, { encoding: "utf8", timeout: 60_000 });
}

function scriptOf(name: string, code: string): string {
  const path = join(folder, name);
  writeFileSync(path, code);
  return path;
}

test.describe("the examples run as they stand", () => {
  // What they answer does not depend on the screen.
  test.skip(({ hasTouch }) => hasTouch, "the same on every screen");

  test("with curl, one of each address", async ({ page }) => {
    test.skip(spawnSync("curl", ["--version"]).status !== 0, "curl is not installed");
    const one = await codeOf(page, "curl");
    const each = (await codeOf(page, "each")).split("\n").filter((line) => line.trim() !== "");
    expect(each).toHaveLength(14);
    for (const line of [one, ...each]) {
      const answer = execFileSync("sh", ["-c", `${line.trim()} --silent --fail`], { encoding: "utf8" });
      expect(answer.length, line).toBeGreaterThan(100);
    }
  });

  test("in Excel and Sheets, whose address is a table of numbers", async ({ page, request }) => {
    const address = await codeOf(page, "excel");
    expect(await codeOf(page, "sheets")).toBe(`=IMPORTDATA("${address}")`);
    const [header, ...rows] = readCsv(await (await request.get(address)).text());
    expect(header).toEqual(["date", "close_points", "coverage"]);
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual(["2008-01-31", String(JANUARY), "session"]);
    expect(rows[11]).toEqual(["2008-12-31", String(DECEMBER), "session"]);
  });

  test("in Python", async ({ page }) => {
    const answer = printed("python3", [scriptOf("plain.py", await codeOf(page, "python"))]);
    test.skip(answer === null, "Python is not installed");
    expect(answer?.trim().split("\n")[11]).toBe(`2008-12-31 ${DECEMBER}`);
  });

  test("in Python with pandas", async ({ page }) => {
    const code = await codeOf(page, "pandas");
    const python = [process.env["PANDAS_PYTHON"] ?? "python3", "/usr/bin/python3"].find(
      (each) => spawnSync(each, ["-c", "import pandas"]).status === 0,
    );
    test.skip(python === undefined, "pandas is not installed");
    expect(printed(python ?? "", [scriptOf("frame.py", code)])).toContain("2008-12-31");
  });

  test("in R", async ({ page }) => {
    const answer = printed("Rscript", [scriptOf("closes.R", await codeOf(page, "r"))]);
    test.skip(answer === null, "R is not installed");
    expect(answer).toContain(String(DECEMBER));
  });
});

test("every address leads to an answer, and the document lists them all", async ({ page, request }) => {
  await page.goto("/programs");
  await expect(headlineOf(page)).toHaveText(/14.addresses answer in JSON and CSV, without a key\./);
  const hrefs = await plateOf(page, "endpoints")
    .locator("tbody a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs).toHaveLength(14);
  for (const href of hrefs) expect((await request.get(href)).status(), href).toBe(200);
  const document = await (await request.get("/api/v1/openapi.json")).json();
  expect(document.openapi).toBe("3.1.0");
  expect(Object.keys(document.paths)).toHaveLength(14);
});

test("the page is reached from the contents, in Chinese too", async ({ page }) => {
  await page.goto("/zh-Hant/contents");
  await page.locator("main").getByRole("link", { name: "程式介面" }).first().click();
  await expect(page).toHaveURL("/zh-Hant/programs");
  await expect(headlineOf(page)).toContainText("14個網址以JSON和CSV回應");
  await expect(page.locator('[data-code="curl"]')).toContainText("/api/v1/indices/hsi/closes");
});
