import { describe, expect, it, vi } from "vitest";
import { makeRelay } from "./relay.js";

type Worker = Parameters<ReturnType<typeof makeRelay>["carry"]>[0];

function workerThat(isConnected: boolean) {
  const send = vi.fn();
  return { send, worker: { isConnected: () => isConnected, send } as unknown as Worker };
}

describe("a session that was ended in one process", () => {
  it("is passed on to all others that run", () => {
    const [one, other, third, ended] = [true, true, true, false].map(workerThat);
    const { carry } = makeRelay(() => [one, other, third, ended].map((each) => each?.worker));
    const message = { almanac: "session-ended", key: "of it" } as const;
    if (other !== undefined) carry(other.worker, message);
    expect([one, other, third, ended].map((each) => each?.send.mock.calls)).toEqual([
      [[message]],
      [],
      [[message]],
      [],
    ]);
  });
});
