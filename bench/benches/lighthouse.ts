import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { browserLaunchOptions, findSystemBrowser } from "../../scripts/install/find-browser.js";
import type { Bound, Figure, Unit } from "../support/figure";
import { median } from "../support/in-turns";
import { withServers } from "../support/processes/with-servers";
import { temporaryFolder } from "../support/temporary-folder";
import { viewPaths } from "../support/views";

// Of every page the middle of so many: what else the machine does shows in each.
const RUNS = 3;
// Not among the dependencies: it is larger than the almanac, and looks at pages from outside.
const COMMAND = ["--yes", "lighthouse@12"];

interface Measured {
  readonly name: string;
  readonly unit: Unit;
  readonly bound: Bound;
  /** A page that it does not hold of. */
  readonly notOf?: string;
  of(report: Report): number;
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

const score = (category: string) => (report: Report) =>
  Math.round((report.categories[category]?.score ?? 0) * 100);
const audit = (name: string) => (report: Report) => report.audits[name]?.numericValue ?? Number.NaN;

const MEASURED: readonly Measured[] = [
  { name: "performance", unit: "", bound: { least: 90 }, of: score("performance") },
  { name: "accessibility", unit: "", bound: { least: 100 }, of: score("accessibility") },
  { name: "best practices", unit: "", bound: { least: 100 }, of: score("best-practices") },
  // What was found for a question is not for search engines, and says so.
  { name: "SEO", unit: "", bound: { least: 100 }, notOf: "go", of: score("seo") },
  { name: "largest paint", unit: "ms", bound: { value: 1800 }, of: audit("largest-contentful-paint") },
  { name: "blocking", unit: "ms", bound: { ratio: 1.5 }, of: audit("total-blocking-time") },
  { name: "layout shift", unit: "", bound: { value: 0.004 }, of: audit("cumulative-layout-shift") },
];

/** What Lighthouse 12 says of each view on a slow phone, next to an empty page of Next. */
export async function lighthouse(): Promise<Figure[] | string> {
  if (findSystemBrowser(process.env) === null) return "no Chromium here; set CHROMIUM_PATH";
  if (spawnSync("npx", [...COMMAND, "--version"]).status !== 0) return "npx cannot get lighthouse@12 here";
  return withServers(async ({ almanac, empty }) => {
    const views = await viewPaths(almanac.url);
    const reports = new Map<string, Report[]>();
    for (let run = 0; run < RUNS; run += 1) {
      for (const url of [empty.url, ...views.map(({ path }) => almanac.url + path)]) {
        reports.set(url, [...(reports.get(url) ?? []), report(url)]);
      }
    }
    const middle = (url: string, { of }: Measured) => median((reports.get(url) ?? []).map(of));
    return MEASURED.flatMap((measured) => {
      const peer = { name: "empty page", value: middle(empty.url, measured) };
      const those = views.filter(({ name }) => name !== measured.notOf);
      return those.map(({ name, path }) => ({
        name: `${measured.name}, ${name}`,
        value: middle(almanac.url + path, measured),
        unit: measured.unit,
        peer,
        bound: measured.bound,
      }));
    });
  });
}

/** What it says of an address; asked once more where its browser failed it, as it does now and then. */
function report(url: string, again = true): Report {
  const file = join(temporaryFolder(), "report.json");
  const flags = ["--headless=new", ...(browserLaunchOptions().args ?? [])].join(" ");
  const args = [
    ...COMMAND,
    url,
    "--quiet",
    "--output=json",
    `--output-path=${file}`,
    `--chrome-flags=${flags}`,
  ];
  const browser = findSystemBrowser(process.env) ?? "";
  const { status, stderr } = spawnSync("npx", args, {
    encoding: "utf8",
    env: { ...process.env, CHROME_PATH: browser },
  });
  if (status !== 0 && again) return report(url, false);
  if (status !== 0) throw new Error(`lighthouse could not look at ${url}: ${stderr.slice(-500)}`);
  return JSON.parse(readFileSync(file, "utf8"));
}
