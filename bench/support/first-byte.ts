import { Agent, get, type RequestOptions } from "node:http";

/** A connection that stays open, over which one request follows the other. */
export interface Connection {
  /** Milliseconds from sending a request for a path until its answer begins. Throws where that is not 200. */
  firstByteMs(path: string): Promise<number>;
  close(): void;
}

/** Connects to a server; every request has the headers. */
export function connect(url: string, headers: Readonly<Record<string, string>> = {}): Connection {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    firstByteMs: (path) => firstByteMs({ agent, headers }, url + path),
    close: () => agent.destroy(),
  };
}

function firstByteMs(options: RequestOptions, url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const request = get(url, options, (response) => {
      const elapsed = performance.now() - begin;
      response.on("error", reject).on("end", () => {
        if (response.statusCode === 200) resolve(elapsed);
        else reject(new Error(`${url} answers ${response.statusCode}`));
      });
      response.resume();
    });
    request.on("error", reject);
  });
}
