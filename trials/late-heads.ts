import { startAlmanacOnPostgres } from "../e2e/support/almanac-on-postgres";
import type { Outcome } from "./support/outcome";

const SYMBOLS = ["hsi", "spx", "n225", "ftse", "dax", "cac", "dji", "ssec"];
const VIEWS = ["", "/annual", "/drawdowns", "/milestones"];
const LOCALES = ["", "/zh-Hant"];
const IN_HEAD = ["<title>", 'rel="canonical"', 'name="description"', 'property="og:title"'];

/**
 * Asks an almanac on PostgreSQL for pages as of earlier revisions, each for the first time, so that their figures have
 * yet to be read: what describes a page must stand in its head all the same.
 */
export async function lateHeads(): Promise<Outcome> {
  const almanac = await startAlmanacOnPostgres();
  try {
    const paths = [12, 11].flatMap((asof) =>
      SYMBOLS.flatMap((symbol) =>
        VIEWS.flatMap((view) => LOCALES.map((locale) => `${locale}/indices/${symbol}${view}?asof=${asof}`)),
      ),
    );
    const late: string[] = [];
    let seen = 0;
    for (const path of paths) {
      const response = await fetch(almanac.url + path);
      const [head = ""] = (await response.text()).split("</head>", 1);
      if (response.status !== 200) continue;
      seen += 1;
      if (IN_HEAD.some((tag) => !head.includes(tag))) late.push(path);
    }
    const told = `${seen} pages seen for the first time, ${late.length} of them with a title or an address outside the head ${late.slice(0, 5).join(" ")}`;
    return { passed: seen >= 100 && late.length === 0, told };
  } finally {
    await almanac.stop();
  }
}
