import { describe, expect, it } from "vitest";
import { wordsOfPath } from "./nearest-places";

describe(wordsOfPath, () => {
  it.each([
    ["/drawdown", "drawdown"],
    ["/zh-Hant/indices/hsi/milestones/2003-04-25-sars-low", "hsi milestones 2003-04-25  sars low"],
    ["/indices/hsi/1987-13", "hsi 1987-13"],
    ["/indices/spx/volatilty.csv", "spx volatilty"],
    ["/%E4%B8%83%E4%B8%89", "七三"],
    ["/%E4%B8", "%E4%B8"],
    ["/", ""],
  ])("reads %s as %j", (path, words) => {
    expect(wordsOfPath(path).replace(/ +/g, " ")).toBe(words.replace(/ +/g, " "));
  });

  it("is no longer than what is searched for", () => {
    expect(wordsOfPath(`/${"a".repeat(9000)}`)).toHaveLength(100);
  });
});
