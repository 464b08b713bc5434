import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { allowedIn, type Expected } from "@/lib/url/allowed";
import { FIELDS, type FieldName } from "@/lib/url/fields";
import { PAGE_NAMES, PAGE_TABLE } from "@/lib/url/page-table";
import { arbitraryState } from "@/lib/url/testing/arbitrary-state";
import { expectedText, toldProblem } from "@/lib/url/told-problem";
import { type AddressProblem, parseViewState, type ViewState } from "@/lib/url/view-state";
import { compareView } from "@/lib/views/compare/compare";
import { problemText } from "@/lib/views/parts/problem-text";
import { compareContext, viewAt } from "@/lib/views/testing/any-view";
import { shippedRecord } from "@/lib/views/testing/shipped-record";

const chinese = translator("zh-Hant");
const PAGES = ["monthly", "annual", "returns", "volatility", "drawdowns"] as const;
/** Values as an address has them: none has a blank inside. */
const VALUES = /^(—|[\w.=-]+)(,\s?[\w.=-]+)*$/;
const ROOT = path.resolve(import.meta.dirname, "../..");
let hstech: IndexRecord;

beforeAll(async () => {
  hstech = await shippedRecord("HSTECH");
});

/** Fails where a Chinese page would show what is allowed as an English sentence. */
function expectChinese(expected: Expected, name: string): void {
  const text = expectedText(chinese, expected);
  expect(text, name).toMatch(typeof expected === "string" ? VALUES : /\p{Script=Han}/u);
  expect(text, name).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/i);
}

/** The fault that a page of the Hang Seng TECH Index finds. */
function problemsOn(page: (typeof PAGES)[number], state: ViewState): AddressProblem[] {
  const problems: AddressProblem[] = [];
  viewAt(hstech, { page, symbol: "hstech" }, state, "zh-Hant", problems);
  return problems;
}

describe("what is allowed in an address", () => {
  it("is told in Chinese on Chinese pages, of every field of every page", () => {
    for (const field of Object.keys(FIELDS) as FieldName[]) expectChinese(allowedIn(field), field);
    for (const page of PAGE_NAMES) {
      for (const field of PAGE_TABLE[page].fields) {
        const { problems } = parseViewState(page, new URLSearchParams({ [field]: "\u0007" }));
        expect(problems, `${page} ${field}`).toHaveLength(1);
        for (const { expected } of problems) expectChinese(expected, `${page} ${field}`);
      }
    }
    for (const query of ["nothing=1", "from=2001-01-01&to=2000-01-01", "from=2000-01-01&range=1y"]) {
      const { problems } = parseViewState("overview", new URLSearchParams(query));
      expect(problems.length, query).toBeGreaterThan(0);
      for (const { expected } of problems) expectChinese(expected, query);
    }
  });

  it("is told in Chinese where a view reports it, and in English to files", () => {
    const told = [
      ...problemsOn("drawdowns", { from: "2030-01-01" }),
      ...problemsOn("drawdowns", { range: "10y" }),
      ...problemsOn("annual", { to: "1950-01-01" }),
      ...problemsOn("monthly", { to: "1950-01-01" }),
      ...problemsOn("returns", { hold: "20" }),
      ...problemsOn("returns", { currency: "eur" }),
      ...problemsOn("volatility", { figure: "sharpe", window: "21" }),
      ...problemsOn("volatility", { figure: "sharpe", basis: "factsheet" }),
      ...problemsOn("volatility", { window: "21", basis: "factsheet" }),
    ];
    expect(told.length).toBeGreaterThanOrEqual(9);
    for (const problem of told) {
      expectChinese(problem.expected, problem.parameter);
      expect(toldProblem(problem).expected).not.toMatch(/\p{Script=Han}/u);
    }
    const comparison = compareContext([hstech], { from: "2030-01-01" }, "zh-Hant");
    compareView(comparison);
    expect(comparison.problems.map((problem) => problemText(chinese, problem))).toEqual([
      "已略去 from=2030-01-01；可用：在2015-12-31至2026-08-21之間、所選各指數均有收市價的範圍。",
    ]);
  });

  it("is told in Chinese of any state", () => {
    const states = fc
      .constantFrom(...PAGES)
      .chain((page) => fc.tuple(fc.constant(page), arbitraryState(page)));
    fc.assert(
      fc.property(states, ([page, state]) => {
        for (const { parameter, expected } of problemsOn(page, state)) expectChinese(expected, parameter);
      }),
      { numRuns: 60 },
    );
  });

  it("is no sentence in the code of a page: each is a message, and each message is told somewhere", () => {
    const files = ["lib/views", "lib/pages", "lib/url", "lib/api"].flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
        .map((name) => readFileSync(path.join(ROOT, folder, name), "utf8")),
    );
    const sentences = files.flatMap(
      (text) => text.match(/expected(:| =)\s*["`][^"`\n]* [^"`\n]*["`]/g) ?? [],
    );
    expect(sentences).toEqual([]);
    const keys = Object.keys(messages).filter((key) => key.startsWith("allowed."));
    expect(keys.filter((key) => !files.some((text) => text.includes(`"${key}"`)))).toEqual([]);
  });
});
