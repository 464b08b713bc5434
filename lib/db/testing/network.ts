import { connect, createServer, type Socket } from "node:net";

/** A way to a server over which this test rules. */
export interface Network {
  readonly port: number;
  /** From now on nothing comes through and nobody is told; connections that were open stay so for ever. */
  cut(): void;
  /** New connections come through again; those of before never do. */
  mend(): void;
  close(): void;
}

/** Opens a port of 127.0.0.1 that leads to another one. */
export async function openNetwork(target: number): Promise<Network> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    keep(near);
    if (isCut) return void near.pause();
    const far = connect(target, "127.0.0.1");
    keep(far);
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the system gave no port");
  return {
    port: address.port,
    cut() {
      isCut = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    mend() {
      isCut = false;
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
