import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import Negotiator from "negotiator";

const BROTLI_QUALITY = 6;
// Smaller ones would be longer by the head of the encoding, or hardly shorter.
const SMALLEST_BYTES = 1_000;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** @type {ReadonlyArray<{ encoding: string, suffix: string, encode: (body: Buffer) => Promise<Buffer> }>} */
const ENCODINGS = [
  {
    encoding: "br",
    suffix: "-br",
    encode: (body) => toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  },
  { encoding: "gzip", suffix: "-gz", encode: (body) => toGzip(body) },
];

/**
 * @typedef {object} Encoded
 * @property {string | null} encoding as Content-Encoding names it; null for none
 * @property {string} suffix tells the entity tags of one text's encodings apart
 * @property {Buffer} body
 */

/**
 * A body in each encoding that someone asks for, made once. Gives the function that takes a request's header.
 * @param {Buffer} body
 * @param {boolean} [shortens] false for what is packed already: it is given as it is
 * @returns {(acceptEncoding: string | undefined) => Promise<Encoded>}
 */
export function encodedOnce(body, shortens = true) {
  /** @type {Map<string, Promise<Encoded>>} */
  const made = new Map();
  return (accepted) => {
    const plain = { encoding: null, suffix: "", body };
    if (!shortens || accepted === undefined || body.length < SMALLEST_BYTES) return Promise.resolve(plain);
    const taken = new Negotiator({ headers: { "accept-encoding": accepted } }).encodings(["br", "gzip"]);
    const chosen = ENCODINGS.find(({ encoding }) => taken.includes(encoding));
    if (chosen === undefined) return Promise.resolve(plain);
    const { encoding, suffix, encode } = chosen;
    const known = made.get(encoding) ?? encode(body).then((short) => ({ encoding, suffix, body: short }));
    made.set(encoding, known);
    // Where it failed once, for want of memory, the next who asks tries again; this one has it as it is.
    return known.catch(() => {
      made.delete(encoding);
      return plain;
    });
  };
}
