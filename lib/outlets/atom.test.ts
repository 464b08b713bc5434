import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { atomFeed } from "./atom";
import type { FeedEntry } from "./feed-entries";

const entry: FeedEntry = {
  id: "hsi/record/2018",
  href: "/zh-Hant/indices/hsi/2018-01-26",
  title: `<b>&</b> "]]>`,
  summary: "恒生指數\u00a0& <script>alert(1)</script>",
  published: "2018-01-02T00:00:00.000Z",
  updated: "2018-01-26T00:00:00.000Z",
};

function read(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "entry" }).parse(xml).feed;
}

describe(atomFeed, () => {
  it("is a feed as RFC 4287 has it, named by tags and dated by its newest entry", () => {
    const feed = read(atomFeed(translator("zh-Hant"), "https://almanac.example", [entry]));
    expect(feed["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
    expect(feed.id).toBe("tag:almanac.example,2026:zh-Hant/feed");
    expect(feed.updated).toBe("2018-01-26T00:00:00.000Z");
    expect(feed.author.name).toBe("恒指年鑑");
    const links = feed.link.map((link: Record<string, string>) => [link["@_rel"], link["@_href"]]);
    expect(links).toContainEqual(["self", "https://almanac.example/zh-Hant/feed.xml"]);
    expect(links).toContainEqual(["alternate", "https://almanac.example/zh-Hant"]);
    const [read0] = feed.entry;
    expect(read0.id).toBe("tag:almanac.example,2026:zh-Hant/hsi/record/2018");
    expect(read0.link["@_href"]).toBe("https://almanac.example/zh-Hant/indices/hsi/2018-01-26");
    expect([read0.published, read0.updated]).toEqual([entry.published, entry.updated]);
  });

  it("stays whole whatever its texts are", () => {
    const xml = atomFeed(translator("en"), "http://localhost:3000", [entry, { ...entry, id: "other" }]);
    const feed = read(xml);
    expect(feed.entry).toHaveLength(2);
    // What a reader's program takes for HTML.
    expect(feed.entry[0].title["#text"]).toBe("&lt;b&gt;&amp;&lt;/b&gt; &quot;]]&gt;");
    expect(xml).not.toContain("<script");
  });

  it("is a feed without entries too", () => {
    expect(read(atomFeed(translator("en"), "http://localhost", [])).entry).toBeUndefined();
  });
});
