import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import type { PlotAxis } from "@/lib/plot/plot";
import { requireDay } from "@/lib/series/day";
import { RangeForm } from "./range-form";

const domain = [requireDay("1964-07-31"), requireDay("2026-08-21")] as const;

function draw(unit: PlotAxis["unit"], resetHref: string): string {
  const x: PlotAxis = { scale: "linear", domain, ticks: [], unit };
  const zoom = { href: "", resetHref };
  return renderToStaticMarkup(
    <RangeForm t={translator("en")} id="level" title="Levels" plot={{ x }} zoom={zoom} />,
  );
}

describe(RangeForm, () => {
  it("asks for the range that is shown, and keeps the other fields of the address", () => {
    const html = draw("day", "/zh-Hant/compare?symbols=hsi,spx&currency=usd");
    expect(html).toContain('action="/zh-Hant/compare"');
    expect(html).toContain('type="hidden" name="symbols" value="hsi,spx"');
    expect(html).toContain('type="hidden" name="currency" value="usd"');
    expect(html).toMatch(/name="from"[^>]*value="1964-07-31"/);
    expect(html).toMatch(/name="to"[^>]*value="2026-08-21"/);
  });

  it("leads to the bare page where the address has nothing else", () => {
    expect(draw("day", "/")).not.toContain('type="hidden"');
  });

  it("is not there where there are no days", () => {
    expect(draw("years", "/")).toBe("");
  });
});
