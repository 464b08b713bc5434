import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import process from "node:process";
import { inProject } from "../scripts/project.js";
import { expect, test } from "./support/test";

const FILE = "Date,Close\n2026-07-27,8101.25\n2026-07-28,8111.5\n2026-07-29,8123.45\n";

async function almanac(...args: readonly string[]): Promise<string> {
  const env = { ...process.env, DATABASE_URL: "", DATA_DIR: inProject("test-results", "store") };
  const command = spawn(process.execPath, [inProject("lib", "cli", "almanac.js"), ...args], { env });
  let printed = "";
  for (const stream of [command.stdout, command.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  const [status] = await once(command, "close");
  return `${printed}exit ${status}`;
}

test("closes imported from the command line while the server runs are on the page without a restart", async ({
  page,
}, testInfo) => {
  await page.goto("/indices/cac");
  await expect(page.getByText("8,123.45").first()).toBeHidden();
  const path = testInfo.outputPath("cac.csv");
  writeFileSync(path, FILE);
  expect(await almanac("import", path)).toContain("choose with --index");
  expect(await almanac("import", path, "--index", "cac")).toMatch(/stored in CAC: 3 inserted, .+\nexit 0$/);
  await page.reload();
  await expect(page.getByText("8,123.45").first()).toBeVisible();
  expect(await almanac("status")).toMatch(/^CAC .*2026-07-29/m);
});

test("imports over HTTP are off where the server has no token, and told so", async ({ request }) => {
  const file = { name: "cac.csv", mimeType: "text/csv", buffer: Buffer.from(FILE) };
  const response = await request.post("/api/v1/imports", { multipart: { index: "cac", file } });
  expect([response.status(), await response.json()]).toMatchObject([403, { status: 403 }]);
  expect((await request.delete("/api/v1/imports")).headers()["allow"]).toBe("GET, HEAD, POST");
  expect((await (await request.get("/api/v1/imports?index=hsi")).json()).batches.length).toBeGreaterThan(0);
});
