import { connect, createServer, type Socket } from "node:net";

/** A way to a server over which this test rules. */
export interface Network {
  readonly port: number;
  /** From now on nothing comes through and nobody is told; connections that were open stay so for ever. */
  cut(): void;
  /** From now on every connection is refused, and those that are open are closed. */
  refuse(): void;
  /** New connections come through again; those of before never do. */
  mend(): void;
  close(): void;
}

/** Opens a port of 127.0.0.1 that leads to another one. */
export async function openNetwork(target: number): Promise<Network> {
  const sockets = new Set<Socket>();
  let state: "open" | "cut" | "refusing" = "open";
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    keep(near);
    if (state === "cut") return void near.pause();
    if (state === "refusing") return void near.resetAndDestroy();
    const far = connect(target, "127.0.0.1");
    keep(far);
    near.pipe(far).pipe(near);
    far.on("error", () => near.resetAndDestroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the system gave no port");
  return {
    port: address.port,
    cut() {
      state = "cut";
      for (const socket of sockets) socket.unpipe().pause();
    },
    refuse() {
      state = "refusing";
      for (const socket of sockets) socket.resetAndDestroy();
    },
    mend() {
      state = "open";
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
