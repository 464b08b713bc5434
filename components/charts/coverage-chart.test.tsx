import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { coveragePlot } from "@/lib/plot/coverage-plot";
import type { HeldDays } from "@/lib/series/session-runs";
import { CoverageChart } from "./coverage-chart";

vi.mock("#served", () => import("@/components/ui/testing/plain-sealed"));

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

describe(CoverageChart, () => {
  const run = { from: 500, to: 1000, sessions: 300 };
  const html = draw({ runs: [run], declared: [0, 250] }, run);

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
