import { describe, expect, it } from "vitest";
import { type Check, CLAIM_DOCUMENTS, type ClaimDocument } from "./claim";
import { CLAIMS } from "./claims";
import { QUESTION_IDS } from "./questions";

/** The numbers that a check compares, as texts write them. */
function figuresOf(check: Check): string[] {
  const written = (value: number) => value.toLocaleString("en-US", { maximumFractionDigits: 2 });
  const decimals = (value: number) => (Number.isInteger(value) ? written(value) : value.toFixed(2));
  switch (check.kind) {
    case "base":
    case "intraday":
    case "extreme":
    case "year-low":
    case "year-high":
      return [Number.isInteger(check.level) ? written(check.level) : decimals(check.level)];
    case "count":
    case "count-day":
      return [written(check.count)];
    case "return":
    case "volatility":
    case "worst-day":
    case "weight":
      return [written(check.percent)];
    case "day-fall":
      return [written(check.points)];
    case "band":
      return [written(check.low), written(check.high)];
    case "sum":
      return check.parts.map(written);
    case "change":
      return [written(Math.abs(check.size))];
    default:
      return [];
  }
}

const plain = (text: string) => text.replaceAll(",", "");

describe("every claim", () => {
  it("has an id of its own, a document that is known and a question that is asked", () => {
    expect(new Set(CLAIMS.map(({ id }) => id)).size).toBe(CLAIMS.length);
    for (const { by, question } of CLAIMS) {
      if (typeof by === "string") expect(Object.keys(CLAIM_DOCUMENTS)).toContain(by);
      expect(QUESTION_IDS).toContain(question);
    }
    expect(new Set(CLAIMS.map(({ question }) => question)).size).toBe(QUESTION_IDS.length);
  });

  it("says in both languages the figures that it is checked by", () => {
    for (const { id, says, check } of CLAIMS) {
      for (const figure of figuresOf(check)) {
        expect(plain(says.en), id).toContain(plain(figure));
        expect(plain(says["zh-Hant"]), id).toContain(plain(figure));
      }
    }
  });

  it("comes from every document", () => {
    const documents = Object.keys(CLAIM_DOCUMENTS) as ClaimDocument[];
    for (const document of documents) expect(CLAIMS.some(({ by }) => by === document)).toBe(true);
  });
});
