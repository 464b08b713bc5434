/** One page of each kind of view. */
export interface ViewPath {
  readonly name: string;
  readonly path: string;
}

const index = "/indices/hsi";

/** The path of one page of each view, of the default index; the server is asked for an episode and a milestone. */
export async function viewPaths(url: string): Promise<ViewPath[]> {
  const drawdowns = `${index}/drawdowns`;
  const milestones = `${index}/milestones`;
  return [
    { name: "overview", path: "/" },
    { name: "annual", path: `${index}/annual` },
    { name: "drawdowns", path: drawdowns },
    { name: "episode", path: await firstBelow(url, drawdowns) },
    { name: "milestones", path: milestones },
    { name: "milestone", path: await firstBelow(url, milestones) },
    { name: "compare", path: "/compare" },
    { name: "data", path: "/data" },
  ];
}

async function firstBelow(url: string, path: string): Promise<string> {
  const html = await (await fetch(url + path)).text();
  const found = linksIn(html).find((href) => href.startsWith(`${path}/`));
  if (found === undefined) throw new Error(`${path} links to nothing below it`);
  return found;
}

/** The addresses within the site that a page links to, each once, without fragments. */
export function linksIn(html: string): string[] {
  const hrefs = [...html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map(([, href = ""]) => {
    return href.replaceAll("&amp;", "&");
  });
  return [...new Set(hrefs)];
}
