import { Version } from "csp_evaluator/dist/csp.js";
import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { Severity } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { visitAllPages } from "../bench/support/all-pages";
import { startAlmanac } from "../bench/support/processes/almanac";
import type { Outcome } from "./support/outcome";

const OTHERS = [
  ...[
    "/nowhere",
    "/en/data",
    "/1987",
    "/%zz",
    "/livez",
    "/readyz",
    "/robots.txt",
    "/sitemap.xml",
    "/feed.xml",
  ],
  ...["/manifest.webmanifest", "/icon.svg", "/favicon.ico", "/session", "/preferences", "/almanac.zip"],
  ...[
    "/indices/hsi/annual.csv",
    "/indices/hsi/annual.json?from=x",
    "/none.csv",
    "/indices/hsi.svg",
    "/indices/hsi.png",
  ],
  ...["/api", "/api/v1", "/api/v1/indices", "/api/v1/none", "/api/v1/imports", "/api/v1/openapi.json"],
  ...["/oembed?url=x", "/take/indices/hsi", "/go?q=1987", "/_next/static/none.js", "/indices/hsi?from=x"],
];
const HIDDEN = { "x-forwarded-proto": "https", "x-forwarded-host": "almanac.example" };
// What every answer must say behind https, each with what is right.
const SAID: ReadonlyArray<readonly [string, RegExp]> = [
  ["strict-transport-security", /^max-age=\d{8}/],
  ["x-content-type-options", /^nosniff$/],
  ["referrer-policy", /^strict-origin-when-cross-origin$/],
  ["cross-origin-opener-policy", /^same-origin$/],
  ["cross-origin-resource-policy", /^(?:same|cross)-origin$/],
  ["permissions-policy", /camera=\(\)/],
  ["content-security-policy", /^default-src 'none'; .*frame-ancestors /],
];

/**
 * Asks for every page of every index in both languages, and for one of each other kind of answer, as a proxy with https
 * would: what Mozilla's Observatory asks for must be there, Google's csp_evaluator find nothing of weight, no answer be
 * above 499.
 */
export async function safeAnswers(): Promise<Outcome> {
  const almanac = await startAlmanac({ TRUSTED_PROXIES: "1" });
  try {
    const addresses = [...(await visitAllPages(almanac.url)), ...OTHERS];
    const faults = new Map<string, string>();
    for (const address of addresses) {
      const response = await fetch(almanac.url + address, { headers: HIDDEN, redirect: "manual" });
      await response.arrayBuffer();
      for (const fault of faultsOf(response)) if (!faults.has(fault)) faults.set(fault, address);
    }
    const found = [...faults].map(([fault, address]) => `${fault} (${address})`);
    return {
      passed: found.length === 0,
      told:
        found.length === 0 ? `${addresses.length} answers: nothing is missing, no finding` : found.join("\n"),
    };
  } finally {
    await almanac.stop();
  }
}

function faultsOf({ status, headers }: Response): string[] {
  const missing = SAID.filter(([name, right]) => !right.test(headers.get(name) ?? "")).map(
    ([name]) => `${name}: ${headers.get(name)}`,
  );
  const policy = new CspParser(headers.get("content-security-policy") ?? "").csp;
  const findings = new CspEvaluator(policy, Version.CSP3)
    .evaluate()
    .filter(({ severity }) => severity <= Severity.HIGH_MAYBE)
    .map(({ directive, value, description }) => `${directive} ${value}: ${description}`);
  return [...(status >= 500 ? [`status ${status}`] : []), ...missing, ...findings];
}
