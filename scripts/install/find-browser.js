import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import process from "node:process";
import { Problem } from "../problem.js";

// The first has no windows to keep: a page costs it a third of the processor time.
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const places = ["/usr/bin", "/Applications/Google Chrome.app/Contents/MacOS"];

// Nothing that reaches for the network on its own, and nothing that a machine without a display lacks.
const quietArgs = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Text is then as wide without windows as it is with them.
  "--font-render-hinting=none",
];

/**
 * The browser for tests and pictures: CHROMIUM_PATH, or a Chromium or Chrome of the system.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string | null} null where there is none, and only Playwright's own remains
 */
export function findSystemBrowser(env) {
  const named = env["CHROMIUM_PATH"];
  if (named) {
    if (existsSync(named)) return named;
    throw new Problem(`CHROMIUM_PATH names no file: ${named}`);
  }
  const folders = [...places, ...(env["PATH"] ?? "").split(delimiter).filter(Boolean)];
  const candidates = folders.flatMap((folder) =>
    [...names, "Google Chrome"].map((name) => join(folder, name)),
  );
  return candidates.find((path) => existsSync(path)) ?? null;
}

/**
 * Whether Playwright has a Chromium of its own. Only to be asked when the dependencies are installed.
 * @returns {boolean}
 */
export function hasPlaywrightBrowser() {
  /** @type {typeof import("@playwright/test")} */
  const { chromium } = createRequire(import.meta.url)("@playwright/test");
  return existsSync(chromium.executablePath());
}

/**
 * How Playwright starts the browser that `findSystemBrowser` finds, or its own.
 * @returns {{ args: string[], executablePath?: string }}
 */
export function browserLaunchOptions() {
  const browser = findSystemBrowser(process.env);
  // Chromium's sandbox refuses to run as root, as it is in most containers.
  const args = process.getuid?.() === 0 ? ["--no-sandbox", ...quietArgs] : quietArgs;
  return browser === null ? { args } : { args, executablePath: browser };
}
