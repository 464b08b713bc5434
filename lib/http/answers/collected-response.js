import { ServerResponse } from "node:http";

/**
 * @typedef {object} Collected a whole answer
 * @property {number} status
 * @property {import("node:http").OutgoingHttpHeaders} headers
 * @property {Buffer} body
 */

/** A response that reaches nobody: it takes what an answer writes, however it writes it. */
class CollectedResponse extends ServerResponse {
  /** @type {Buffer[]} */
  #pieces = [];

  /** @override */
  flushHeaders() {}

  /**
   * @override
   * @param {number} status
   * @param {any} [reason]
   * @param {any} [headers]
   */
  writeHead(status, reason, headers) {
    this.statusCode = status;
    const given = typeof reason === "string" ? headers : reason;
    for (const [name, value] of Object.entries(given ?? {})) this.setHeader(name, /** @type {any} */ (value));
    return super.writeHead(status);
  }

  /**
   * @override
   * @param {any} chunk
   * @param {any} [encoding]
   * @param {any} [done]
   */
  write(chunk, encoding, done) {
    const [named, then] = typeof encoding === "function" ? [undefined, encoding] : [encoding, done];
    this.#pieces.push(typeof chunk === "string" ? Buffer.from(chunk, named) : Buffer.from(chunk));
    if (then !== undefined) process.nextTick(then);
    return true;
  }

  /**
   * @override
   * @param {any} [chunk]
   * @param {any} [encoding]
   * @param {any} [done]
   */
  end(chunk, encoding, done) {
    const then = [chunk, encoding, done].find((given) => typeof given === "function");
    if (chunk !== undefined && chunk !== null && typeof chunk !== "function") this.write(chunk, encoding);
    if (then !== undefined) this.once("finish", then);
    this.finished = true;
    process.nextTick(() => {
      this.emit("finish");
      this.emit("close");
    });
    return this;
  }

  /**
   * @override
   * @param {Error} [error]
   */
  destroy(error) {
    // Without a socket nobody else tells of it.
    if (!this.finished && !this.destroyed) process.nextTick(() => this.emit("close"));
    return super.destroy(error);
  }

  /**
   * What was written, once: whoever holds on to the response, as a module does that was loaded for it, holds no answer.
   * @returns {Collected}
   */
  take() {
    const body = Buffer.concat(this.#pieces);
    this.#pieces = [];
    return { status: this.statusCode, headers: this.getHeaders(), body };
  }
}

/**
 * What `answer` gives to a request, whole: not what would spare a reader who has it already, nor shortened for one. Rejects
 * as `answer` does, and where it breaks off.
 * @param {(request: import("node:http").IncomingMessage, response: ServerResponse) => Promise<void>} answer
 * @param {import("node:http").IncomingMessage} request
 * @returns {Promise<Collected>}
 */
export async function collect(answer, request) {
  const { method, headers } = request;
  const { ["if-none-match"]: _, ["if-modified-since"]: __, ["accept-encoding"]: ___, ...others } = headers;
  // A head is that of its body.
  Object.assign(request, { method: "GET", headers: others });
  const response = new CollectedResponse(request);
  const finished = new Promise((resolve, reject) => {
    response.once("finish", resolve).once("close", () => reject(new Error("The answer breaks off.")));
  });
  try {
    await Promise.all([answer(request, response), finished]);
    return response.take();
  } finally {
    Object.assign(request, { method, headers });
  }
}
