import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { type DroppedItem, dropProblem, dropProblemText } from "./drop-problem";

const item = (facts: Partial<DroppedItem> = {}): DroppedItem => ({
  name: "a.csv",
  bytes: 10,
  isFolder: false,
  ...facts,
});
const [en, zh] = [translator("en"), translator("zh-Hant")];

describe(dropProblem, () => {
  it("is null for files of 200 MB, up to a dozen of them", () => {
    expect(dropProblem(Array.from({ length: 12 }, () => item({ bytes: 200_000_000 })))).toBeNull();
  });

  it.each([
    ["nothing", [], /neither a file nor text/, /沒有可讀取的內容/],
    ["50 files", Array.from({ length: 50 }, () => item()), /^50 files at once\. At most 12/, /50個檔案/],
    ["a folder", [item({ name: "sub", isFolder: true })], /^sub is a folder/, /sub是資料夾/],
    ["2 GB", [item({ bytes: 2e9 })], /^a\.csv has 2,000 MB\. .+ up to 1,000 MB/, /有2,000 MB/],
  ])("says a clear word to %s in both languages", (_, items, words, chinese) => {
    const problem = dropProblem(items);
    if (problem === null) throw new Error("no problem");
    expect(dropProblemText(problem, en)).toMatch(words);
    expect(dropProblemText(problem, zh)).toMatch(chinese);
  });

  it("shows a name that cannot be printed as it can", () => {
    const problem = { kind: "unreadable", name: "a\u202eb" } as const;
    expect(dropProblemText(problem, en)).toMatch(/^a\\u\{202e\}b cannot be read/);
  });
});
