import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { lanesPlot } from "@/lib/plot/lanes-plot";
import { LanesChart } from "./lanes-chart";

vi.mock("#served", () => import("@/components/ui/testing/plain-sealed"));

const words = { exact: "depth known", atLeast: "at least so deep" };

function draw(exact: boolean): string {
  const fall = { days: [200, 400, 800], depths: [0, -0.5, 0], exact, label: "1970" };
  const row = {
    ...{ id: "hsi", label: "Hang Seng Index", shortLabel: "HSI", href: "/hsi", title: "One fall." },
    ...{ endLabel: "1970: −50 %", held: { from: 0, to: 1000 } },
    falls: [{ ...fall, title: "<the fall>", href: "/hsi/drawdowns/1970-07-20" }],
  };
  const plot = lanesPlot({ rows: [row], formatDayTick: String });
  return renderToStaticMarkup(<LanesChart plot={plot} title="Falls" description="Much." words={words} />);
}

describe(LanesChart, () => {
  const html = draw(true);

  it("is a named group with a sentence for the whole and one for each row, and a link", () => {
    expect(html).toContain('role="group" aria-label="Falls"');
    expect(html).toContain(">Much.</p>");
    expect(html).toContain(">One fall.</span>");
    expect(html).toMatch(/<a href="\/hsi"[^>]*>.*Hang Seng Index/);
  });

  it("hangs a fall from the row's edge, a link that the keyboard passes over", () => {
    expect(html).toContain('<a href="/hsi/drawdowns/1970-07-20" tabindex="-1"');
    expect(html).toContain("<title>&lt;the fall&gt;</title>");
    expect(html).toContain('d="M200 3L400 26.5L800 3"');
  });

  it("says what hollow falls are where there are some", () => {
    expect(html).not.toContain("at least so deep");
    expect(draw(false)).toContain("at least so deep");
  });
});
