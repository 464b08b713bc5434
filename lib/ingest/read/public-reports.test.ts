import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { closesOf, faultsOf } from "@/lib/ingest/testing/read-text";

// Made in the form of files of others, and kept beside the project: tests of the same kinds stand beside each module.
const FOLDER = "../shared/cases/public-reports/";
const names = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
const fileOf = (start: string) => readFileSync(FOLDER + names.find((name) => name.startsWith(`${start}-`)));

describe.skipIf(names.length === 0)(
  "files from public reports (skipped where ../shared/cases is absent)",
  () => {
    const hsi = [60, "2019-01-02", 25130.35, "2019-03-29", 29051.36] as const;

    it.each([
      ["01", hsi],
      ["01b", [50, "2026-08-24", 23247.31, "2026-10-30", 20138.52]],
      ["02", hsi],
      ["03", hsi],
      ["04", [58, "2019-01-04", 19561.96, "2019-03-29", 21205.81]],
      ["05", [63, "2019-01-02", 10580.19, "2019-03-29", 11526.04]],
      ["06", hsi],
      ["07", hsi],
      ["08", hsi],
    ] as const)("%s is read with its closes", (start, [count, from, first, to, last]) => {
      const closes = Object.entries(closesOf(fileOf(start)));
      expect(closes).toHaveLength(count);
      expect([closes[0], closes.at(-1)]).toEqual([
        [from, first],
        [to, last],
      ]);
    });

    it("13 is refused with the line of the endless cell", () => {
      expect(faultsOf(fileOf("13"))).toEqual([[9, "not-a-number"]]);
    });
  },
);
