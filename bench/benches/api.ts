import { quantile } from "d3-array";
import { ENDPOINT_NAMES } from "../../lib/api/endpoints";
import { exampleAddress } from "../../lib/api/find-endpoint";
import type { Figure } from "../support/figure";
import { type Connection, connect } from "../support/first-byte";
import { startAlmanac } from "../support/processes/almanac";

const warmUps = 20;
const requests = 200;
const P99 = 0.99;

// A reader with a choice of their own is given nothing that is kept for all.
const OWN = { cookie: "theme=light" };

/**
 * The first byte of the slowest hundredth of answers of each address of the API, next to the overview's in the same run:
 * kept for all, and made anew for one reader.
 */
export async function api(): Promise<Figure[]> {
  const almanac = await startAlmanac();
  const kinds = [
    { kind: "", bound: { value: 30, ratio: 3 }, connection: connect(almanac.url) },
    { kind: " made anew", bound: { value: 60, ratio: 3 }, connection: connect(almanac.url, OWN) },
  ];
  try {
    const figures: Figure[] = [];
    for (const { kind, bound, connection } of kinds) {
      const { pages, answers } = await timesOf(connection);
      figures.push({
        name: `p99 of the first byte${kind}, API`,
        value: quantile(answers, P99) ?? Number.NaN,
        unit: "ms",
        peer: { name: "overview", value: quantile(pages, P99) ?? Number.NaN },
        bound,
      });
    }
    return figures;
  } finally {
    for (const { connection } of kinds) connection.close();
    await almanac.stop();
  }
}

/** One round asks every address once and the page as often, so that whatever else the machine does meets both alike. */
async function timesOf(connection: Connection) {
  const [pages, answers]: [number[], number[]] = [[], []];
  for (let round = -warmUps; round < requests; round += 1) {
    for (const name of ENDPOINT_NAMES) {
      const answer = await connection.firstByteMs(exampleAddress(name));
      const page = await connection.firstByteMs("/");
      if (round < 0) continue;
      answers.push(answer);
      pages.push(page);
    }
  }
  return { pages, answers };
}
