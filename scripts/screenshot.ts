import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { chromium } from "@playwright/test";
import { browserLaunchOptions } from "./install/find-browser.js";
import { Problem, runMain } from "./problem.js";
import { inProject } from "./project.js";

// Outside public/, so that a new picture does not make the build stale.
const picture = inProject("docs", "overview.png");
const port = "3198";

await runMain(async () => {
  const folder = mkdtempSync(join(tmpdir(), "almanac-screenshot-"));
  const server = startServer(folder);
  try {
    await takePicture(await addressOf(server));
    console.log(picture);
  } finally {
    server.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A production server with a store of its own: what is in the reader's store does not show in the README. */
function startServer(folder: string): ChildProcess {
  return spawn(process.execPath, [inProject("scripts", "start.js")], {
    env: { ...process.env, PORT: port, HOST: "", DATABASE_URL: "", DATA_DIR: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** The address, which the server prints when it serves. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.setEncoding("utf8").on("data", (text: string) => {
      const address = /^http:\S+$/m.exec(text);
      if (address !== null) resolve(address[0]);
    });
    server.on("exit", () => reject(new Problem("the server for the picture did not start")));
  });
}

async function takePicture(address: string): Promise<void> {
  const browser = await chromium.launch(browserLaunchOptions());
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 1000 },
      locale: "en-GB",
      timezoneId: "Asia/Hong_Kong",
      colorScheme: "light",
    });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "networkidle" });
    mkdirSync(dirname(picture), { recursive: true });
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
  }
}
