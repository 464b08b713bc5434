import { createServer } from "node:net";
import { isAbsolute } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { openPreparedStore } from "@/lib/db/schema/open-prepared-store";
import { inTime } from "@/lib/testing/in-time";
import { openClient } from "./open-client";
import { pageAdapter } from "./page-adapter";
import { serverFailure } from "./server-failure";
import { ServerReplicas } from "./server-replicas";
import { errorText, folderError, StoreError } from "./store-error";
import { storeLocation } from "./store-location";

const LIMITS = { max: 1, connectMs: 1000, statementMs: 1500, answerMs: 1800 };
const located = (env: Record<string, string>) => storeLocation({ NODE_ENV: "test", ...env });
const open = (url: string) => openPreparedStore(() => {}, { location: located({ DATABASE_URL: url }) });

/** A TCP server that answers every connection with `greet`; resolves with its port. */
async function listen(greet: (write: (text: string) => void) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    greet((text) => socket.end(text));
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

describe("DATABASE_URL", () => {
  it("is refused where it is no PostgreSQL address, without being repeated", () => {
    expect(() => located({ DATABASE_URL: "almanac:secret" })).toThrow(/^DATABASE_URL (?!.*secret)/);
    expect(() => located({ DATABASE_URL: "mysql://user:secret@host/db" })).toThrow(
      /^DATABASE_URL starts with mysql:\/\/, (?!.*secret)/,
    );
  });

  it("names host and port but never the password where nothing answers", async () => {
    const error = await open("postgresql://user:secret@127.0.0.1:1/almanac").catch((reason) => reason);
    expect(error).toMatchObject({
      name: "StoreError",
      message: "No PostgreSQL answers at 127.0.0.1:1/almanac: is it running? (DATABASE_URL).",
    });
  });

  it("names a host that does not exist", async () => {
    await expect(open("postgresql://user:secret@no-such-host.invalid/almanac")).rejects.toThrow(
      /^The host of no-such-host\.invalid:5432\/almanac is not known \(DATABASE_URL\)\.$/,
    );
  });

  it("gives up on a server that accepts and says nothing", async () => {
    const port = await listen(() => {});
    await expect(open(`postgresql://user:secret@127.0.0.1:${port}/almanac`)).rejects.toThrow(
      `PostgreSQL at 127.0.0.1:${port}/almanac did not answer in time (DATABASE_URL).`,
    );
  });

  it("says host:port/database, with PostgreSQL's own port where none is given", () => {
    expect(located({ DATABASE_URL: "postgres://u:p@db.example/almanac" })).toMatchObject({
      engine: "server",
      host: "db.example:5432/almanac",
    });
    expect(located({ DATABASE_URL: "postgresql:///almanac?host=/run/postgresql" })).toMatchObject({
      host: "/run/postgresql:5432/almanac",
    });
  });
});

describe("DATABASE_DIRECT_URL and DATABASE_REPLICA_URLS", () => {
  const url = "postgresql://pooler.example/almanac";

  it("are the server itself and none where they are not set", () => {
    expect(located({ DATABASE_URL: url })).toMatchObject({ url, directUrl: url, replicaUrls: [] });
  });

  it("are refused where DATABASE_URL is not set: the embedded store would be opened in place of theirs", () => {
    for (const name of ["DATABASE_DIRECT_URL", "DATABASE_REPLICA_URLS"]) {
      expect(() => located({ [name]: url, DATA_DIR: "/srv/almanac" })).toThrow(
        new StoreError(`${name} needs DATABASE_URL, which is not set`),
      );
    }
  });

  it("name a replica at which nobody listens as one where no PostgreSQL answers", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    const config = (address: string) => ({ connectionString: address });
    const primary = openClient(pageAdapter(config("postgresql://u:secret@127.0.0.1:1/al"), LIMITS));
    const replicas = new ServerReplicas(primary, ["postgresql://u:secret@127.0.0.1:1/al"], config);
    await inTime(() => expect(said).toHaveBeenCalled());
    await replicas.close();
    await primary.$disconnect();
    expect(said.mock.calls).toEqual([
      [
        "No PostgreSQL answers at 127.0.0.1:1/al: is it running? (DATABASE_REPLICA_URLS). Pages are read without this replica.",
      ],
    ]);
    said.mockRestore();
  });

  it("name the server past a pooler, by its own name where it does not answer", async () => {
    const addresses = { DATABASE_URL: url, DATABASE_DIRECT_URL: "postgresql://u:secret@127.0.0.1:1/almanac" };
    const location = located(addresses);
    expect(location).toMatchObject({
      directUrl: addresses.DATABASE_DIRECT_URL,
      host: "pooler.example:5432/almanac",
    });
    expect(
      serverFailure("127.0.0.1:1/almanac", new Error("ECONNREFUSED"), "DATABASE_DIRECT_URL").message,
    ).toBe("No PostgreSQL answers at 127.0.0.1:1/almanac: is it running? (DATABASE_DIRECT_URL).");
  });
});

describe("DATA_DIR", () => {
  it("is .data in the project where neither it nor DATABASE_URL is set", () => {
    const location = located({ DATABASE_URL: " ", DATA_DIR: "" });
    expect(location).toMatchObject({ engine: "embedded", folder: expect.stringMatching(/[\\/]\.data$/) });
    expect(location.engine === "embedded" && isAbsolute(location.folder)).toBe(true);
  });

  it("is taken as it is where it is absolute", () => {
    expect(located({ DATA_DIR: "/srv/almanac" })).toEqual({ engine: "embedded", folder: "/srv/almanac" });
  });
});

describe("processes that serve together", () => {
  it("leave the embedded store to the first of them", () => {
    const folder = "/srv/almanac";
    const of = (number: string) => located({ DATA_DIR: folder, ALMANAC_WORKER: number });
    expect(of("1")).toEqual({ engine: "embedded", folder });
    expect(of("2")).toEqual({ engine: "embedded", folder, isHeldByOther: true });
  });
});

describe("a failure of the embedded folder", () => {
  it("is a full disk, a damaged database, or the error's own first line", () => {
    const full = Object.assign(new Error("write"), { code: "ENOSPC" });
    expect(folderError("/data", full).message).toContain("The disk that holds /data is full");
    expect(folderError("/data", new Error("Aborted(). Build with")).message).toContain("is damaged");
    expect(folderError("/data", new Error("one\ntwo")).message).toBe(
      "The store in /data cannot be opened: one",
    );
  });
});

describe("the text of an error", () => {
  it("holds the codes and messages of its causes", () => {
    const cause = Object.assign(new Error("inner"), { code: "ENOSPC" });
    expect(errorText(new Error("outer", { cause }))).toBe("outer: ENOSPC: inner");
    expect(errorText(new AggregateError([cause]))).toContain("ENOSPC");
    expect(errorText("text")).toBe("text");
  });
});
