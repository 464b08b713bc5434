import type { Browser, Page } from "@playwright/test";
import { inProject } from "../../scripts/project.js";
import { FRAMES_IN_PAGE } from "./browser-page";

/** A page with nothing but uPlot drawing that many closes, known in it as `peer`. */
export async function openUplotPage(browser: Browser, closes: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent('<!doctype html><div id="plot"></div>');
  await page.addScriptTag({ path: inProject("node_modules", "uplot", "dist", "uPlot.iife.min.js") });
  await page.addStyleTag({ path: inProject("node_modules", "uplot", "dist", "uPlot.min.css") });
  await page.addScriptTag({ path: FRAMES_IN_PAGE });
  // As text: what a compiler adds to a function would not be known in the page.
  await page.evaluate(`
    const days = Array.from({ length: ${closes} }, (_, position) => position * 86400 * 1.47);
    const closes = days.map((_, position) => 100 * Math.exp(position / 2500 + Math.sin(position / 97) / 5));
    window.peer = new uPlot(
      { width: 1184, height: 440, scales: { y: { distr: 3 } }, series: [{}, { stroke: "navy" }] },
      [days, closes],
      document.querySelector("#plot"),
    );
    window.peerDays = days;
  `);
  return page;
}
