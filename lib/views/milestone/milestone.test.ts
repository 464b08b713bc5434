import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import { milestonesView } from "@/lib/views/milestones/milestones";
import { tilesOf } from "@/lib/views/testing/built-sections";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { cellWhere, tableOf } from "@/lib/views/testing/table-cells";
import { present, readable, viewContext } from "@/lib/views/testing/view-context";
import { milestoneView } from "./milestone";

let hsi: IndexRecord;

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
});

describe("a milestone without a level of its own", () => {
  // The closes of prisma/data/daily/hsi.csv on these days.
  it.each([
    ["1983-10-17", 771.55],
    ["1984-12-19", 1173.31],
    ["1985-01-02", 1220.74],
    ["1986-04-02", 1603.27],
    ["1986-05-06", 1858.16],
  ])("of %s has the close of its day, %d, in its tile, the list and its sentence", (date, close) => {
    const { slug } = present(hsi.milestones.find((item) => item.date === date));
    const view = present(milestoneView(viewContext(hsi), slug));
    const text = close.toLocaleString("en", { minimumFractionDigits: 2 });
    expect(tilesOf(view)[0]).toMatchObject({ label: "Level, close", value: text });
    expect(readable(proseText(view.headline))).toContain(text);
    const list = tableOf(present(milestonesView(viewContext(hsi))), "milestones");
    expect(cellWhere(list, "date", date, "level_points").value).toBe(close);
    expect(cellWhere(list, "date", date, "level_basis").value).toBe("close");
  });
});
