import { describe, expect, it } from "vitest";
import { dataFolder } from "@/lib/shipped/data-fingerprint";
import { readIndices } from "@/lib/shipped/read-indices";
import { leftOutReason } from "./left-out-reasons";

describe("leftOutReason", () => {
  it("tells holidays, closes that are carried forward, and closes that one provider has alone", () => {
    expect(leftOutReason("Ching Ming holiday; only in stooq")).toMatchObject({
      kind: "holiday",
      holiday: { en: "Ching Ming", "zh-Hant": "清明節" },
    });
    expect(leftOutReason("a holiday; only in stooq")).toEqual({ kind: "holiday", holiday: null });
    expect(leftOutReason("same close as the session before, and no row in oc")).toEqual({
      kind: "carried",
      holiday: null,
    });
    expect(leftOutReason("no session; stooq carries the close of 1989-12-28 forward").kind).toBe("carried");
    expect(leftOutReason("only in wsj; no row in yahoo").kind).toBe("alone");
  });

  it("tells every row that ships: 695, most of them carried forward", async () => {
    const rows = (await readIndices(dataFolder())).flatMap(({ checks }) => checks);
    const kinds = rows.filter(({ what }) => what === "dropped").map(({ why }) => leftOutReason(why).kind);
    const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
    expect(kinds).toHaveLength(695);
    // Counted from prisma/data/daily-checks.csv in another language.
    expect([count("carried"), count("alone"), count("holiday")]).toEqual([649, 39, 7]);
  });
});
