import { once } from "node:events";
import type { Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** Lets a server listen at a free port of this machine; resolves to what opens a connection to it and sends a head. */
export async function rawClientOf(server: Server): Promise<(head: string) => Socket> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return (head) => {
    const socket = connect(port, "127.0.0.1");
    socket.write(head.replaceAll("\n", "\r\n"));
    return socket;
  };
}
