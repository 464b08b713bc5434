import { existsSync } from "node:fs";
import process from "node:process";
import { Problem } from "../problem.js";
import { inProject } from "../project.js";
import { runQuietly } from "../run-command.js";
import { findSystemBrowser, hasPlaywrightBrowser } from "./find-browser.js";

/**
 * Sees to it that there is a browser for the tests: one that is there, else Playwright's own, else Debian's.
 * @returns {Promise<void>}
 */
export async function installBrowserIfMissing() {
  const tried = [];
  const ways = [
    async () => {},
    installPlaywrightBrowser,
    () => installFromDebian("chromium-headless-shell"),
    () => installFromDebian("chromium"),
  ];
  for (const install of ways) {
    try {
      await install();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      tried.push(error.output);
    }
    if (findSystemBrowser(process.env) !== null || hasPlaywrightBrowser()) return;
  }
  const advice = "install Chromium or Chrome, or set CHROMIUM_PATH";
  throw new Problem(
    `no browser for the end-to-end tests, and none could be installed: ${advice}`,
    tried.join("\n"),
  );
}

async function installPlaywrightBrowser() {
  const playwright = inProject("node_modules", "@playwright", "test", "cli.js");
  await runQuietly([process.execPath, playwright, "install", "chromium"], "playwright install failed");
}

/** @param {string} name of a package */
async function installFromDebian(name) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runQuietly(["apt-get", "update", "-qq"], "apt-get update failed", { env });
  await runQuietly(["apt-get", "install", "-y", "-qq", name], `apt-get install ${name} failed`, { env });
}
