import { connect, createServer, type Socket } from "node:net";

/** Where a connection breaks: what of it still arrives. */
export type Break =
  /** After so many bytes that the client sends. */
  | { readonly after: number }
  /** As the client sends COMMIT, which the server does not get. */
  | "before commit"
  /** When the server has answered COMMIT, which the client does not get. */
  | "behind commit";

/** A way to a server that breaks the next connection which comes to its place. */
export interface SeveredNetwork {
  readonly port: number;
  /** Breaks one connection from now on; `forAll` refuses every later one. Both ends are told, as by a reset. */
  breakOne(where: Break, forAll?: boolean): void;
  /** Lets connections through again. */
  mend(): void;
  /** Whether the connection was broken. */
  readonly isBroken: boolean;
  close(): void;
}

const COMMIT = Buffer.from("COMMIT\0");

/** Opens a port of 127.0.0.1 that leads to another one. */
export async function openSeveredNetwork(target: number): Promise<SeveredNetwork> {
  const sockets = new Set<Socket>();
  let next: Break | null = null;
  let [refusesLater, isBroken] = [false, false];
  const keep = (socket: Socket) => {
    sockets.add(socket.on("error", () => socket.destroy()));
    socket.on("close", () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    keep(near);
    if (isBroken && refusesLater) return void near.resetAndDestroy();
    const far = connect(target, "127.0.0.1");
    keep(far);
    near.on("close", () => far.end());
    far.on("close", () => near.destroy());
    let [sent, isCommitting] = [0, false];
    const sever = () => {
      [next, isBroken] = [null, true];
      near.resetAndDestroy();
      far.resetAndDestroy();
    };
    near.on("data", (chunk: Buffer) => {
      sent += chunk.length;
      isCommitting = next === "behind commit" && chunk.includes(COMMIT);
      if (next === "before commit" && chunk.includes(COMMIT)) return sever();
      if (next === null || typeof next === "string" || sent <= next.after) return void far.write(chunk);
      // What was sent of it arrives, and the end of the connection behind it.
      far.end(chunk.subarray(0, Math.max(0, next.after - (sent - chunk.length))));
      [next, isBroken] = [null, true];
      near.resetAndDestroy();
    });
    far.on("data", (chunk: Buffer) => (isCommitting ? sever() : void near.write(chunk)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the system gave no port");
  return {
    port: address.port,
    breakOne(where, forAll = false) {
      [next, refusesLater, isBroken] = [where, forAll, false];
    },
    mend() {
      [next, refusesLater] = [null, false];
    },
    get isBroken() {
      return isBroken;
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
