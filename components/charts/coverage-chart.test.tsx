import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { coveragePlot } from "@/lib/plot/coverage-plot";
import type { HeldDays } from "@/lib/series/session-runs";
import { CoverageChart } from "./coverage-chart";
import { barsPath, narrowGaps, strokesPath } from "./coverage-paths";

const words = { complete: "every session", runs: "other runs", singles: "single closes" };

function draw(held: HeldDays, complete: { from: number; to: number } | null): string {
  const row = {
    id: "hsi",
    label: "Hang Seng Index",
    shortLabel: "HSI",
    href: "/",
    title: "All of it.",
    endLabel: "1 Jan",
  };
  const plot = coveragePlot({ rows: [{ ...row, held, complete }], formatDayTick: String });
  return renderToStaticMarkup(
    <CoverageChart plot={plot} title="Days held" description="Much." words={words} />,
  );
}

const axis = { scale: "linear", domain: [0, 1000], ticks: [], unit: "day" } as const;

describe(CoverageChart, () => {
  const run = { from: 500, to: 1000, sessions: 300 };
  const html = draw({ runs: [run], declared: [0, 250] }, run);

  it("has no style attribute, which a strict policy would block", () => {
    expect(html).not.toContain("style=");
  });

  it("is a named group with a sentence for the whole and one for each row, and a link", () => {
    expect(html).toContain('role="group" aria-label="Days held"');
    expect(html).toContain(">Much.</p>");
    expect(html).toContain(">All of it.</span>");
    expect(html).toMatch(/<a href="\/"[^>]*>.*Hang Seng Index/);
  });

  it("draws the complete run as a bar and single closes as strokes", () => {
    expect(html).toContain('d="M500 5H1000V17H500z"');
    expect(html).toContain('d="M0 7V15M250 7V15"');
  });

  it("has in its key what is drawn, and other runs only where there are some", () => {
    expect(html).not.toContain("other runs");
    const two = draw({ runs: [{ from: 0, to: 100, sessions: 60 }, run], declared: [] }, run);
    expect(two).toContain("other runs");
  });
});

describe("the paths of a row", () => {
  it("draw nothing for nothing", () => {
    expect([strokesPath(axis, [], 0, 9), barsPath(axis, [], 0, 9), narrowGaps(axis, [])]).toEqual([
      "",
      "",
      [],
    ]);
  });

  it("draw closes that fall on one place once, and a bar of a day wide enough to be seen", () => {
    expect(strokesPath(axis, [100, 100.1, 200], 0, 9)).toBe("M100 0V9M200 0V9");
    expect(barsPath(axis, [{ from: 100, to: 100 }], 0, 9)).toBe("M100 0H101V9H100z");
  });

  it("mark the holes that would not be seen, and leave the others to be empty", () => {
    const gaps = [
      { from: 100, to: 102 },
      { from: 200, to: 300 },
    ];
    expect(narrowGaps(axis, gaps)).toEqual([101]);
  });
});
