import type { APIRequestContext, Page } from "@playwright/test";
import { plateOf } from "./pages/view";
import { expect, test } from "./support/test";

// A frame in which a picture is higher than 16:9, so that it is drawn at its own size.
const VIEWPORT = { width: 760, height: 900 };
// The margins of a picture of that width.
const MARGINS = 64;

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** What is seen of a plot: where its texts are tied to, and the middles of the rings of its marks. */
function placedIn(page: Page, root: string): Promise<{ texts: Placed[]; rings: Placed[] }> {
  return page.evaluate((selector) => {
    const within = document.querySelector(selector);
    const isSeen = (element: Element) => element.getBoundingClientRect().width > 0;
    const texts = [...(within?.querySelectorAll("text") ?? [])].filter(isSeen).map((element) => {
      const { left, right } = element.getBoundingClientRect();
      const anchor = element.getAttribute("text-anchor");
      const x = anchor === "end" ? right : anchor === "middle" ? (left + right) / 2 : left;
      const start = element.getStartPositionOfChar(0);
      const { y } = new DOMPoint(start.x, start.y).matrixTransform(element.getScreenCTM() ?? undefined);
      return { text: element.textContent ?? "", x, y };
    });
    const rings = [...(within?.querySelectorAll("circle[r='4']") ?? [])].filter(isSeen).map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { text: "", x: (left + right) / 2, y: (top + bottom) / 2 };
    });
    return { texts, rings };
  }, root);
}

for (const { path, plate } of [
  { path: "/indices/hsi", plate: "level" },
  { path: "/indices/hsi/drawdowns", plate: "underwater" },
  { path: "/indices/hsi/annual", plate: "bars" },
  { path: "/indices/hsi/1987", plate: "level" },
  { path: "/compare", plate: "rebased" },
  { path: "/zh-Hant/indices/hsi/milestones/2018-01-26-record-close", plate: "" },
]) {
  test(`ticks, marks and labels of ${path} have the places in its picture that they have on the page`, async ({
    page,
    hasTouch,
  }) => {
    test.skip(hasTouch, "the same on every screen");
    await page.setViewportSize(VIEWPORT);
    await page.goto(path);
    const id = plate || ((await page.locator("section:has(.plot-text)").first().getAttribute("id")) ?? "");
    const frame = await plateOf(page, id).locator("[class*='@container/frame']").boundingBox();
    await page.evaluate(() => document.fonts.ready);
    const onPage = await placedIn(page, `section#${id} [class*='@container/plot']`);
    await page.goto(`${path}.svg?plate=${id}&width=${Math.round(frame?.width ?? 0) + MARGINS}`);
    const inPicture = await placedIn(page, "svg");
    const names = onPage.texts.map(({ text }) => text);
    const first = inPicture.texts.findIndex((_, at) =>
      names.every((name, position) => inPicture.texts[at + position]?.text === name),
    );
    expect(first, "the plot's texts in their order").toBeGreaterThanOrEqual(0);
    const drawn = { texts: inPicture.texts.slice(first, first + names.length), rings: inPicture.rings };
    expect(drawn.rings.length).toBe(onPage.rings.length);
    expect(names.length).toBeGreaterThan(5);
    const away = offsetOf(onPage.texts[0], drawn.texts[0]);
    for (const kind of ["texts", "rings"] as const) {
      for (const [position, place] of onPage[kind].entries()) {
        const moved = offsetOf(place, drawn[kind][position]);
        expect(Math.abs(moved.x - away.x), `${place.text} across`).toBeLessThanOrEqual(1);
        expect(Math.abs(moved.y - away.y), `${place.text} upright`).toBeLessThanOrEqual(1);
      }
    }
  });
}

function offsetOf(one: Placed | undefined, other: Placed | undefined) {
  return { x: (other?.x ?? Number.NaN) - (one?.x ?? 0), y: (other?.y ?? Number.NaN) - (one?.y ?? 0) };
}

test("a PNG has the lines of its SVG where a browser paints them", async ({ page, hasTouch }) => {
  test.skip(hasTouch, "the same on every screen");
  await page.goto("/");
  for (const query of ["", "?theme=dark", "?width=640&range=5y"]) {
    const columns = await page.evaluate(async (asked) => {
      const read = async (format: string) => {
        const image = new Image();
        image.src = `/indices/hsi.${format}${asked}`;
        await image.decode();
        const { naturalWidth: width, naturalHeight: height } = image;
        const canvas = Object.assign(document.createElement("canvas"), { width, height });
        const context = canvas.getContext("2d");
        context?.drawImage(image, 0, 0);
        const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
        const [red, green, blue] = asked.includes("dark") ? [143, 176, 255] : [27, 58, 138];
        // The plot alone: titles and names are set in the reader's own type.
        const [top, bottom] = [Math.round(height * 0.3), Math.round(height * 0.7)];
        const found: (readonly [number, number] | null)[] = [];
        for (let x = 0; x < width; x += 1) {
          const rows: number[] = [];
          for (let y = top; y < bottom; y += 1) {
            const at = (y * width + x) * 4;
            const away =
              Math.abs((data[at] ?? 0) - red) +
              Math.abs((data[at + 1] ?? 0) - green) +
              Math.abs((data[at + 2] ?? 0) - blue);
            if (away < 90) rows.push(y);
          }
          found.push(rows.length === 0 ? null : [Math.min(...rows), Math.max(...rows)]);
        }
        return found;
      };
      return { svg: await read("svg"), png: await read("png") };
    }, query);
    expect(columns.png.length).toBe(columns.svg.length);
    const both = columns.svg.flatMap((rows, x) => {
      const other = columns.png[x];
      return rows === null || other == null ? [] : [[rows, other] as const];
    });
    expect(both.length, query).toBeGreaterThan(columns.svg.length * 0.3);
    const off = both.filter(
      ([one, other]) => Math.abs(one[0] - other[0]) > 1 || Math.abs(one[1] - other[1]) > 1,
    );
    // Two painters blend the edge of a steep line differently.
    expect(off.length / both.length, query).toBeLessThan(0.03);
  }
});

test("a picture is kept: the same tag, 304 for who has it, and no second packing", async ({
  request,
  hasTouch,
}) => {
  test.skip(hasTouch, "the same on every screen");
  for (const [address, type] of [
    ["/indices/hsi.png?plate=years", "image/png"],
    ["/indices/hsi.svg?plate=years", "image/svg+xml; charset=utf-8"],
  ] as const) {
    const first = await request.get(address);
    expect(first.status()).toBe(200);
    expect(first.headers()["content-type"]).toBe(type);
    expect(first.headers()["x-almanac-revision"]).toMatch(/^\d+$/);
    expect(first.headers()["cross-origin-resource-policy"]).toBe("cross-origin");
    if (type === "image/png") expect(first.headers()["content-encoding"]).toBeUndefined();
    const etag = first.headers()["etag"] ?? "";
    const again = await request.get(address, { headers: { "If-None-Match": etag } });
    expect(again.status()).toBe(304);
  }
});

test("every kind of page has its pictures", async ({ request, hasTouch }) => {
  test.skip(hasTouch, "the same on every screen");
  const { PAGES, inChinese } = await import("./pages/addresses");
  for (const address of PAGES.flatMap((page) => [page, inChinese(page)])) {
    const [path = "", query = ""] = (
      address === "/" || address === "/zh-Hant" ? `${address === "/" ? "" : address}/indices/hsi` : address
    ).split("?");
    for (const form of ["svg?", "svg?plate=share&", "png?plate=share&"]) {
      const response = await request.get(`${path}.${form}${query}`);
      expect(response.status(), `${path}.${form}${query}`).toBe(200);
    }
  }
});

/** What a page tells those who show a link to it. */
async function tagsOf(request: APIRequestContext, address: string): Promise<ReadonlyMap<string, string>> {
  const html = await (await request.get(address)).text();
  const tags = [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)];
  return new Map(tags.map(([, name = "", content = ""]) => [name, content.replaceAll("&amp;", "&")]));
}

test("a shared milestone shows its title, its answer once, and a picture of its own", async ({
  page,
  request,
  hasTouch,
}) => {
  test.skip(hasTouch, "the same on every screen");
  await page.goto("/indices/hsi/milestones");
  const links = await page
    .locator("section#milestones a[href*='/milestones/']")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const own = [...new Set(links)];
  const five = [0, 0.25, 0.5, 0.75, 1].map((share) => own[Math.round((own.length - 1) * share)] ?? "");
  const pictures = new Set<string>();
  for (const address of five) {
    const tags = await tagsOf(request, address);
    const picture = tags.get("og:image") ?? "";
    expect(new URL(picture).search, address).toBe("?plate=share");
    expect(tags.get("twitter:image")).toBe(picture);
    expect(tags.get("twitter:card")).toBe("summary_large_image");
    expect([tags.get("og:image:width"), tags.get("og:image:height")]).toEqual(["1200", "630"]);
    expect(tags.get("og:image:alt")).toBe(tags.get("og:description"));
    const title = tags.get("og:title") ?? "";
    expect(title).not.toContain(tags.get("og:site_name"));
    expect(title).not.toContain(tags.get("og:description"));
    const response = await request.get(picture);
    const png = await response.body();
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    pictures.add(png.toString("base64"));
  }
  expect(pictures.size).toBe(5);
});
