import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { listen, readAddress, requireFree } from "./address.js";

describe(readAddress, () => {
  it("is port 3000 of this machine only, where nothing is said", () => {
    const address = {
      port: 3000,
      hosts: ["127.0.0.1", "::1"],
      name: "localhost",
      url: "http://localhost:3000",
      isBehindProxies: false,
    };
    expect(readAddress({})).toEqual(address);
    expect(readAddress({ PORT: "", HOST: "" })).toEqual(address);
  });

  it.each([
    ["0.0.0.0", "http://localhost:8080"],
    ["::", "http://localhost:8080"],
    ["127.0.0.1", "http://127.0.0.1:8080"],
    ["::1", "http://[::1]:8080"],
  ])("shows HOST %s as %s", (HOST, url) => {
    expect(readAddress({ HOST, PORT: "8080" })).toMatchObject({ hosts: [HOST], url });
  });

  it.each(["0", "65536", "-1", "3000.5", "http", "1e3"])("refuses PORT %s in one line", (PORT) => {
    expect(() => readAddress({ PORT })).toThrow(`PORT must be a number from 1 to 65535, not ${PORT}`);
  });
});

describe(requireFree, () => {
  it("names a port in use, and leaves a free one free", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const bound = taken.address();
    const port = typeof bound === "object" && bound !== null ? bound.port : 0;
    const address = readAddress({ PORT: String(port) });
    await expect(requireFree(address)).rejects.toThrow(`port ${port} is in use; set PORT to another`);
    await new Promise((resolve) => taken.close(resolve));

    await requireFree(address);
    const servers = await listen(address, () => {});
    expect(servers.length).toBeGreaterThan(0);
    for (const server of servers) server.close();
  });

  it("refuses a host that is not this machine's", async () => {
    // 192.0.2.0/24 is set aside for documentation: nobody has such an address.
    const address = readAddress({ HOST: "192.0.2.1", PORT: "8080" });
    await expect(requireFree(address)).rejects.toThrow("192.0.2.1 is not an address of this machine");
  });
});
