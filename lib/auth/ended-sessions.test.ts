import process from "node:process";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { askShortly, StoreBusy } from "@/lib/store/ask-shortly";
import { forgetProcessWide } from "@/lib/store/process-wide";
import { beginSession, endSession, isOpen } from "./ended-sessions";

vi.mock(import("@/lib/store/ask-shortly"), async (original) => ({
  ...(await original()),
  askShortly: vi.fn(),
}));

const COOKIE = "of a session";
const send = process.send;
const heard = process.listeners("message");
let sent: object[];

beforeEach(() => {
  sent = [];
  vi.stubEnv("ALMANAC_WORKER", "2");
  vi.stubEnv("DATABASE_URL", "");
  process.send = (message: object) => sent.push(message) > 0;
  // The embedded store loads a file.
  vi.mocked(askShortly).mockRejectedValue(new StoreBusy());
  forgetProcessWide("known-sessions");
});
afterEach(() => {
  if (send === undefined) Reflect.deleteProperty(process, "send");
  else process.send = send;
  for (const listener of process.listeners("message")) {
    if (!heard.includes(listener)) process.off("message", listener);
  }
  vi.unstubAllEnvs();
});

/** What a process tells the others that ends the session. */
async function toldOfEnd(): Promise<object | undefined> {
  await endSession(COOKIE, Date.now() - 1);
  forgetProcessWide("known-sessions");
  return sent[0];
}

describe("a session that is ended in one process", () => {
  it("is ended in the others while the store loads a file", async () => {
    const told = await toldOfEnd();
    expect(JSON.stringify(told)).not.toContain(COOKIE);
    beginSession(COOKIE);
    beginSession("another");
    process.emit("message", told, undefined);
    expect([await isOpen(COOKIE), await isOpen("another")]).toEqual([false, true]);
  });

  it("stays ended where the others hear of it while they ask the store", async () => {
    const told = await toldOfEnd();
    beginSession(COOKIE);
    vi.mocked(askShortly).mockImplementationOnce(async () => {
      process.emit("message", told, undefined);
      return null;
    });
    expect([await isOpen(COOKIE), await isOpen(COOKIE)]).toEqual([false, false]);
  });
});
