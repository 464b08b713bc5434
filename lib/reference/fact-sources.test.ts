import { beforeAll, describe, expect, it } from "vitest";
import { shippedFacts } from "@/lib/views/testing/shipped-facts";
import { shippedSources } from "@/lib/views/testing/shipped-record";
import { type FactSource, factSources } from "./fact-sources";

/** Names that stand as they are in Chinese texts too. */
const LATIN_NAMES = [
  ...[
    "17car.com.cn",
    "BiyaPay",
    "Benzinga",
    "CEIC",
    "Caproasia",
    "ETF",
    "Elstone",
    "ForexLive",
    "Gain Miles",
  ],
  ...["ETF Strategy", "Hedgeweek", "Hong Kong Business", "Hong Kong Money Club", "Investing.com"],
  ...["Investopedia", "Lexology", "MIB", "Mondo Visione", "NBC/CNBC", "Oriental Pacific Futures", "OPF"],
  ...["PortfoliosLab", "Seeking Alpha", "Sino-Rich", "Stooq", "Straits Financial", "The Smart Investor"],
  ...["Tickeron", "Trade2Win Traderpedia", "Traders Magazine", "financedocbox", "stock.jugok.com"],
  ...["trahk.com.hk", "H"],
].sort((one, other) => other.length - one.length);

let nameOf: FactSource;
let cells: string[];

beforeAll(async () => {
  nameOf = factSources(await shippedSources());
  const { revision: _, ...tables } = await shippedFacts();
  const rows: ReadonlyArray<{ readonly source: string }> = Object.values(tables).flat();
  cells = [...new Set(rows.map(({ source }) => source))];
});

describe("the source of a fact", () => {
  it.each([
    ["stooq", "Stooq", "Stooq"],
    [
      "002_d27a631c5e5811db.txt; South China Morning Post, 20 Jun 2011",
      "Encyclopaedia article of February 2024; South China Morning Post, 20 Jun 2011",
      "百科全書條目，2024年2月；《南華早報》，2011年6月20日",
    ],
    [
      "Chinese Wikipedia 'Hang Seng Index', snapshot of late 2019, text (the end state also in HSI Services (via HSBC))",
      "Chinese Wikipedia “Hang Seng Index”, snapshot of late 2019, text",
      "中文維基百科「恒生指數」2019年底版本，正文",
    ],
    [
      "membership: public monthly list of constituents, 2024-02; joined: South China Morning Post, 19 and 22 Aug 2022 (day inferred)",
      "Public monthly list of constituents, Feb 2024; South China Morning Post, 19 and 22 Aug 2022",
      "公開的每月成分股名單，2024年2月；《南華早報》，2022年8月19及22日",
    ],
    [
      "hang-seng-indexes: 2020-07-20; name and currency: publisher's own name",
      "Hang Seng Indexes Company, 20 Jul 2020; Publisher’s own name",
      "恒生指數公司，2020年7月20日；編製者本身的名稱",
    ],
    ["Ming Pao, 1 May 2024; Ming Pao, 1 May 2024", "Ming Pao, 1 May 2024", "《明報》，2024年5月1日"],
  ])("%s", (source, en, zhHant) => {
    expect(nameOf(source)).toEqual({ en, "zh-Hant": zhHant });
  });

  it("never shows an id, a file or a remark to the reader", () => {
    expect(cells.length).toBeGreaterThan(100);
    const told = cells.flatMap((cell) => Object.values(nameOf(cell)));
    expect(told.filter((text) => /\.txt|joined:|membership:|\(.*disagrees|_/.test(text))).toEqual([]);
    expect(told.filter((text) => text.trim() === "")).toEqual([]);
  });

  it("is in Chinese where its name has a Chinese one, with its date", () => {
    const leftovers = cells.map((cell) =>
      LATIN_NAMES.reduce((text, name) => text.replaceAll(name, ""), nameOf(cell)["zh-Hant"]),
    );
    expect(leftovers.filter((text) => /[A-Za-z]/.test(text))).toEqual([]);
  });
});
