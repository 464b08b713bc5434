import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import type { Plot } from "@/lib/plot/plot";
import { Chart } from "./chart";

vi.mock("#served", () => import("@/components/ui/testing/plain-sealed"));

const plot: Plot = {
  height: 200,
  margin: { top: 8, right: 64, bottom: 28, left: 0 },
  x: {
    scale: "linear",
    domain: [0, 10],
    ticks: [{ value: 5, label: "2005", minWidth: 420, belowWidth: 720 }],
    unit: "day",
  },
  y: {
    scale: "linear",
    domain: [0, 1],
    ticks: [{ value: 0.5, label: "half", minWidth: 0, belowWidth: null }],
    unit: "level",
  },
  bands: [
    { x0: 2, x1: 4, label: "−20 %", labelTone: "down", labelMinWidth: 0, title: "The fall", href: "/fall" },
  ],
  bars: [],
  lines: [
    {
      id: "a",
      label: "A",
      endLabel: "",
      endLabelShift: 0,
      tone: "index",
      weight: "thick",
      fillTo: null,
      xs: [0, 10],
      ys: [0, 1],
    },
  ],
  marks: [
    {
      x: 10,
      y: 1,
      label: "record",
      places: [{ anchor: "end", dx: -7, dy: -6, minWidth: 720, belowWidth: null }],
      labelTone: "ink",
      dot: "mark",
      title: "26 January 2018",
      href: "/milestones/record",
    },
  ],
  key: [],
};

const draw = (given: Plot) =>
  renderToStaticMarkup(
    <Chart
      plotId="levels"
      plot={given}
      dataHref="/indices/hsi.json"
      title="Sixty years"
      description="It rose."
      locale="en"
      changeFrom={null}
      measureWords={{ day: "# day", days: "# days", aYear: "# a year" }}
      zoomHref={null}
      resetHref={null}
    />,
  );

describe(Chart, () => {
  const html = draw(plot);

  it("is a named group where it holds links, each with its name", () => {
    expect(html).toContain('role="group" aria-label="Sixty years"');
    expect(html).toMatch(/<a href="\/milestones\/record"[^>]*><title>record, 26 January 2018</);
    expect(html).toMatch(/<a href="\/fall"[^>]*><title>−20 %, The fall</);
    expect(html).toContain(">It rose.</p>");
  });

  it("has a group in place of a link where nothing in it leads anywhere", () => {
    const [mark] = plot.marks;
    const still = draw({ ...plot, bands: [], marks: mark === undefined ? [] : [{ ...mark, href: null }] });
    expect(still).not.toContain("<a ");
    expect(still).toContain("<g><title>record, 26 January 2018</title>");
  });

  it("escapes every text and address that it is given", () => {
    const [band] = plot.bands;
    const label = "<b>&\"'";
    const bands = band === undefined ? [] : [{ ...band, label, title: "", href: '/"><script>' }];
    const risky = draw({ ...plot, bands });
    expect(risky).toContain("&lt;b&gt;&amp;&quot;&apos;</text>");
    expect(risky).toContain('href="/&quot;&gt;&lt;script&gt;"');
    expect(risky).not.toContain("<b>");
    expect(risky).not.toContain("<script>");
  });

  it("places by share of the width and by px of the height, so that text never scales", () => {
    expect(html).toContain('x="50%" y="191"');
    expect(html).toContain('cx="100%" cy="8"');
    expect(html).toContain('viewBox="0 0 1000 200" preserveAspectRatio="none"');
  });

  it("shows labels from and below the widths the plot names", () => {
    expect(html).toMatch(/hidden @min-\[420px\]\/plot:block @min-\[720px\]\/plot:hidden[^>]*>2005/);
    expect(html).toMatch(/@min-\[720px\]\/plot:block[^>]*>record/);
  });
});
