import { once } from "node:events";
import { type AddressInfo, createServer, Socket } from "node:net";
import { expect, it, vi } from "vitest";
import { inTime } from "@/lib/testing/in-time";
import { listenForLoads } from "./listen-for-loads";

it("has the system find out within seconds that a network has silently cut off who listens for loads", async () => {
  const kept = vi.spyOn(Socket.prototype, "setKeepAlive");
  // It takes the connection, and says nothing.
  const server = createServer((socket) => socket.on("error", () => {})).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `postgresql://almanac@127.0.0.1:${(server.address() as AddressInfo).port}/almanac`;
  const addresses = { url, directUrl: url, replicaUrls: [], host: "" };
  const listener = listenForLoads(addresses, { onLoad() {}, onHearing() {} });
  await inTime(() => expect(kept.mock.calls).toContainEqual([true, 10_000]));
  listener.stop();
  server.close();
});
