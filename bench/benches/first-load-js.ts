import { chromium } from "@playwright/test";
import {
  browserLaunchOptions,
  findSystemBrowser,
  hasPlaywrightBrowser,
} from "../../scripts/install/find-browser.js";
import { downloadedScriptsKb, type Phase } from "../support/downloaded-scripts";
import type { Figure } from "../support/figure";
import { withServers } from "../support/processes/with-servers";
import { viewPaths } from "../support/views";

const bounds: Readonly<Record<Phase, number>> = { first: 1.2, live: 1.8 };

/** The JavaScript that a browser downloads for each view, before it is idle or touched and with the charts live. */
export async function firstLoadJs(): Promise<Figure[] | string> {
  if (findSystemBrowser(process.env) === null && !hasPlaywrightBrowser()) {
    return "no Chromium here; set CHROMIUM_PATH";
  }
  return withServers(async ({ almanac, empty }) => {
    const views = await viewPaths(almanac.url);
    const browser = await chromium.launch(browserLaunchOptions());
    try {
      const figures: Figure[] = [];
      for (const phase of ["first", "live"] as const) {
        const peer = { name: "empty page", value: await downloadedScriptsKb(browser, empty.url, phase) };
        for (const { name, path } of views) {
          figures.push({
            name: phase === "first" ? `first-load JS, ${name}` : `JS when live, ${name}`,
            value: await downloadedScriptsKb(browser, almanac.url + path, phase),
            unit: "kB",
            peer,
            bound: { ratio: bounds[phase] },
          });
        }
      }
      return figures;
    } finally {
      await browser.close();
    }
  });
}
