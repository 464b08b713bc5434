import { beforeEach, describe, expect, it, vi } from "vitest";
import { StoreUnavailable } from "@/lib/store/unavailable";
import { nearestPlaces } from "./nearest-places";
import { noSuchView, noSuchViewText } from "./no-such-view";

vi.mock(import("./nearest-places"), () => ({ nearestPlaces: vi.fn() }));

const asked = vi.mocked(nearestPlaces);
const place = (href: string) => ({ kind: "index", title: "", index: "", answer: "", href }) as const;

beforeEach(() => {
  asked.mockReset();
});

describe(noSuchView, () => {
  it("names the nearest pages in its detail, in the language of the path", async () => {
    asked.mockResolvedValue([place("/zh-Hant/indices/hscei"), place("/zh-Hant/indices/hsci")]);
    const response = await noSuchView(new Request("http://here/zh-Hant/facts/hscie.csv"), [
      ...["zh-Hant", "facts", "hscie"],
    ]);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      detail: "No view has this address. The nearest: /zh-Hant/indices/hscei, /zh-Hant/indices/hsci.",
    });
    expect(asked).toHaveBeenCalledWith("zh-Hant", "/zh-Hant/facts/hscie");
  });

  it("looks for what the query names", async () => {
    asked.mockResolvedValue([]);
    await noSuchView(new Request("http://here/facts.svg?sub=foo"), ["facts"]);
    expect(asked).toHaveBeenCalledWith("en", "/facts/sub-index-foo");
  });

  it("is told without them where the store has none", async () => {
    asked.mockRejectedValue(new StoreUnavailable());
    const response = await noSuchView(new Request("http://here/facts/%25.json"), ["facts", "%"]);
    expect(await response.json()).toMatchObject({ status: 404, detail: "No view has this address." });
  });
});

describe(noSuchViewText, () => {
  it("names four at most", () => {
    const text = noSuchViewText(["/a", "/b", "/c", "/d", "/e"].map((href) => ({ href })));
    expect(text).toBe("No view has this address. The nearest: /a, /b, /c, /d.");
  });
});
