import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { TileRow } from "./tile-row";

function classesOf(value: string): string {
  const tile = { label: "Worth", value, tone: "plain", note: "" } as const;
  return /class="(text-figure[^"]*)"/.exec(renderToStaticMarkup(<TileRow tiles={[tile]} />))?.[1] ?? "";
}

describe(TileRow, () => {
  it("is nothing without tiles", () => {
    expect(renderToStaticMarkup(<TileRow tiles={[]} />)).toBe("");
  });

  it("sets a value smaller in a narrow tile that it would leave, the longer the smaller", () => {
    expect(classesOf("−91.54 %")).not.toContain("@max");
    expect(classesOf("+12,345.67 %")).toContain("@max-[9.75rem]/tile:text-[1.125rem]");
    expect(classesOf("2023年12月31日")).toContain("@max-[9.75rem]/tile:text-body");
    expect(classesOf("999,999,999.99")).toContain("@max-[9.75rem]/tile:text-body");
  });
});
