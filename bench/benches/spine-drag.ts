import type { Page } from "@playwright/test";
import { FRAMES_IN_PAGE, withBrowser } from "../support/browser-page";
import type { Figure } from "../support/figure";
import { median } from "../support/in-turns";
import { startAlmanac } from "../support/processes/almanac";
import { openUplotPage } from "../support/uplot-page";

const STEPS = 120;
const CLOSES = 14_000;

/**
 * How far apart frames are while the year spine is dragged over from end to end within two seconds, in the middle and at
 * most; a range dragged over in uPlot beside it.
 */
export async function spineDrag(): Promise<Figure[] | string> {
  const almanac = await startAlmanac();
  try {
    return await withBrowser(async (browser) => {
      const ours = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await ours.addInitScript({ path: FRAMES_IN_PAGE });
      await ours.goto(almanac.url, { waitUntil: "networkidle" });
      const peers = await openUplotPage(browser, CLOSES);
      // The first drag warms up.
      await draggedOver(ours, SPINE);
      await draggedOver(peers, PEER);
      const own = await draggedOver(ours, SPINE);
      const others = await draggedOver(peers, PEER);
      const peer = (value: number) => ({ name: "uPlot", value });
      return [
        {
          ...{ name: "spine drag, between frames", value: median(own), unit: "ms" },
          ...{ peer: peer(median(others)), bound: { value: 1000 / 59 } },
        },
        {
          ...{ name: "spine drag, longest frame", value: Math.max(...own), unit: "ms" },
          ...{ peer: peer(Math.max(...others)), bound: { value: 33 } },
        },
      ];
    });
  } finally {
    await almanac.stop();
  }
}

const SPINE = { area: "nav svg:has(a)", event: "pointer" };
const PEER = { area: ".u-over", event: "mouse" };

/** The milliseconds between the frames of a drag over an area; Escape would end it, it ends outside instead. */
async function draggedOver(page: Page, { area, event }: typeof SPINE): Promise<number[]> {
  return page.evaluate<number[]>(`(async () => {
    const area = document.querySelector(${JSON.stringify(area)});
    const { left, top, width, height } = area.getBoundingClientRect();
    const Made = ${event === "pointer" ? "PointerEvent" : "MouseEvent"};
    const tell = (type, share) => {
      const place = { clientX: left + 2 + share * (width - 4), clientY: top + height / 2 };
      const target = document.elementFromPoint(place.clientX, place.clientY) ?? area;
      const kind = { pointerType: "mouse", pointerId: 1, button: 0, buttons: 1, bubbles: true, cancelable: true };
      target.dispatchEvent(new Made(${JSON.stringify(event)} + type, { ...kind, ...place, view: window }));
    };
    tell("down", 0);
    const between = await timing.frames(${STEPS}, (share) => tell("move", share));
    area.dispatchEvent(new Made(${JSON.stringify(event)} + "out", { bubbles: true, relatedTarget: document.body }));
    return between;
  })()`);
}
