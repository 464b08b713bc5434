import { importerOf, signIn } from "./pages/importer";
import { ADMIN_TOKEN, test } from "./support/almanac-with-token";
import { expectAccessible } from "./support/expect-accessible";
import { expect } from "./support/test";

// The last test leaves the server refusing whoever comes.
test.skip(({ hasTouch }) => hasTouch, "the same on every screen");
test.describe.configure({ mode: "serial" });

test("a wrong token is refused beside its field, the right one gives the form and goes with the sign-out", async ({
  page,
  context,
}) => {
  await page.goto("/data");
  const token = importerOf(page).getByLabel("ADMIN_TOKEN");
  await token.fill("wrong");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/data\?signin=refused#import$/);
  await expect(token).toHaveAttribute("aria-invalid", "true");
  await expect(token).toHaveAccessibleDescription("That is not the ADMIN_TOKEN of this server.");
  await expectAccessible(page);

  await signIn(page);
  const [cookie] = await context.cookies();
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict" });
  expect(JSON.stringify(await context.cookies())).not.toContain(ADMIN_TOKEN);

  await importerOf(page).getByRole("button", { name: "Sign out" }).click();
  await expect(importerOf(page).getByLabel("ADMIN_TOKEN")).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test("a page of another site cannot use the session, nor sign anybody in", async ({ page, almanac }) => {
  await signIn(page);
  const cookies = await page.context().cookies();
  const Cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const form = new FormData();
  form.append("index", "hsi");
  form.append("file", new Blob(["Date,Close\n2026-01-05,8101.25\n"]), "a.csv");
  const elsewhere = { Cookie, Origin: "http://evil.example" };
  for (const headers of [elsewhere, { ...elsewhere, "Sec-Fetch-Site": "cross-site" }, { Cookie }]) {
    const response = await fetch(`${almanac.url}/api/v1/imports`, { method: "POST", headers, body: form });
    expect([401, 403]).toContain(response.status);
  }
  const body = new URLSearchParams({ token: ADMIN_TOKEN });
  const signedIn = await fetch(`${almanac.url}/session`, { method: "POST", headers: elsewhere, body });
  expect([signedIn.status, signedIn.headers.get("set-cookie")]).toEqual([403, null]);
});

test.describe("a browser that is told to wait", () => {
  test.use({ tolerated: [/status of 429/] });

  test("after five wrong tokens there is a wait, told to programs and readers", async ({ page }) => {
    await page.goto("/data");
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const response = page.waitForResponse((each) => each.url().endsWith("/session"));
      await page.goto("/data");
      await importerOf(page).getByLabel("ADMIN_TOKEN").fill("wrong");
      await page.keyboard.press("Enter");
      const answer = await response;
      statuses.push(answer.status());
      if (answer.status() === 429) expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(800);
      // Going on before the redirect has arrived would be cut off by it.
      if (answer.status() === 303) await page.waitForURL(/signin=refused/);
    }
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
  });
});
