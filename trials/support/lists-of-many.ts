import { generatedSymbol } from "./generated-indices";

/** A list of a store with generated indices, and what must stand in it. */
interface Expected {
  readonly path: string;
  readonly holds: readonly string[];
  readonly lacks?: readonly string[];
}

function expected(count: number): Expected[] {
  const [first, middle, last] = [1, Math.ceil(count / 2), count].map((number) =>
    generatedSymbol(number).toLowerCase(),
  );
  const pages = Math.ceil((count + 12) / 12);
  const rows = count + 12;
  return [
    { path: "/", holds: ["/data#coverage"], lacks: [`/indices/${first}`] },
    { path: `/indices/${middle}`, holds: [`"/indices/${middle}`], lacks: [`"/indices/${first}`] },
    { path: "/data", holds: ['"/data?page=2"', `"/data?page=${pages}"`], lacks: [`/indices/${first}`] },
    { path: `/data?page=${pages}`, holds: [`/indices/${last}`, `"/data?page=${pages - 1}"`] },
    { path: `/data?page=${pages + 1}`, holds: [String(pages)] },
    { path: "/data.csv?table=coverage&full=1", holds: [first, middle, last].map((symbol) => `,${symbol},`) },
    { path: `/drawdowns?page=${pages}`, holds: [`/indices/${last}/drawdowns`] },
    { path: "/compare?page=2", holds: [`symbols=hsi,`, first] },
    { path: `/compare?symbols=hsi,${middle}`, holds: [middle] },
    { path: `/go?q=${middle}`, holds: [`"/indices/${middle}"`] },
    { path: `/go?q=${middle}+2008-10-27`, holds: [`/indices/${middle}/2008-10-27`] },
    { path: `/api/v1/indices?limit=20000`, holds: [`"${last?.toUpperCase()}"`] },
    { path: `/api/v1/indices?asof=12`, holds: ['"HSI"'], lacks: [`"${first?.toUpperCase()}"`] },
    { path: `/api/v1/falls?page=${pages}`, holds: [`"${last?.toUpperCase()}"`] },
    { path: "/sitemap.xml", holds: [`/sitemaps/${last}.xml`] },
    { path: `/sitemaps/${last}.xml`, holds: [`/indices/${last}/1974-01<`] },
    { path: "/contents", holds: [`${(rows - 1).toLocaleString("en-GB")} `] },
  ] as Expected[];
}

/** What of the lists of a store with so many generated indices is not as it must be; empty where all is. */
export async function faultsInLists(url: string, count: number): Promise<string[]> {
  const faults: string[] = [];
  for (const { path, holds, lacks = [] } of expected(count)) {
    const response = await fetch(url + path);
    const text = (await response.text()).replaceAll("&amp;", "&");
    if (response.status !== 200) faults.push(`${path} answers ${response.status}`);
    faults.push(...holds.filter((part) => !text.includes(part)).map((part) => `${path} lacks ${part}`));
    faults.push(...lacks.filter((part) => text.includes(part)).map((part) => `${path} has ${part}`));
  }
  return faults;
}
