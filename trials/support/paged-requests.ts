import { Agent, get } from "node:http";

/** A server whose answers are timed, over one connection that stays open. */
export interface TimedServer {
  /** Milliseconds until a path is answered whole. Throws where that is not 200. */
  answerMs(path: string): Promise<number>;
  close(): void;
}

// A reader with a choice of their own is given nothing that is kept for all.
const OWN = { cookie: "theme=light" };

/** Times what a server makes anew for one reader. */
export function timedServer(url: string): TimedServer {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    answerMs: (path) =>
      new Promise((resolve, reject) => {
        const begin = performance.now();
        get(url + path, { agent, headers: OWN }, (response) => {
          response.on("error", reject).on("end", () => {
            if (response.statusCode === 200) resolve(performance.now() - begin);
            else reject(new Error(`${url}${path} answers ${response.statusCode}`));
          });
          response.resume();
        }).on("error", reject);
      }),
    close: () => agent.destroy(),
  };
}

/** The value under which 95 of 100 lie. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)] ?? Number.NaN;
}
