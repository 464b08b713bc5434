import cluster from "node:cluster";

/**
 * @typedef {import("node:cluster").Worker} Worker
 * @typedef {import("../../lib/auth/ended-sessions.js").SessionEnded} SessionEnded
 * @typedef {import("../../lib/db/connection/held/holder-messages.js").Asked} Asked
 * @typedef {import("../../lib/db/connection/held/holder-messages.js").Answered} Answered
 */

/**
 * Carries what processes ask of the one that holds the embedded store to it, and its answers back. While nobody holds it,
 * they are told so at once. Passes on to all that a session was ended in one.
 * @param {() => Iterable<Worker | undefined>} crew all that run
 */
export function makeRelay(crew = () => Object.values(cluster.workers ?? {})) {
  /** @type {Worker | null} */
  let holder = null;
  let calls = 0;
  /** @type {Map<number, { worker: Worker, call: number }>} */
  const pending = new Map();

  /**
   * @param {Worker} worker
   * @param {Answered | Partial<SessionEnded>} message
   */
  const tell = (worker, message) => {
    if (worker.isConnected()) worker.send(message);
  };

  return {
    /**
     * From now on this worker holds the store.
     * @param {Worker} worker
     */
    setHolder(worker) {
      holder = worker;
    },
    /**
     * Takes what a worker has sent, where it is one of the three.
     * @param {Worker} worker
     * @param {Partial<Asked> | Partial<Answered> | Partial<SessionEnded>} message
     */
    carry(worker, message) {
      if (message?.almanac === "ask") {
        const { call = 0, question } = message;
        if (!holder?.isConnected()) {
          tell(worker, { almanac: "answer", call, isAway: true });
          return;
        }
        calls += 1;
        pending.set(calls, { worker, call });
        holder.send({ almanac: "ask", call: calls, from: worker.id, question });
      }
      if (message?.almanac === "answer" && message.call !== undefined) {
        const asked = pending.get(message.call);
        pending.delete(message.call);
        if (asked) tell(asked.worker, { ...message, almanac: "answer", call: asked.call });
      }
      if (message?.almanac === "session-ended") {
        for (const other of crew()) if (other !== undefined && other !== worker) tell(other, message);
      }
    },
    /**
     * A worker has ended: what it asked for is rolled back, what it was asked for gets no answer.
     * @param {Worker} worker
     */
    leave(worker) {
      const isHolder = worker === holder;
      if (isHolder) holder = null;
      for (const [id, asked] of pending) {
        if (isHolder) tell(asked.worker, { almanac: "answer", call: asked.call, isAway: true });
        if (isHolder || asked.worker === worker) pending.delete(id);
      }
      if (!isHolder && holder?.isConnected()) holder.send({ almanac: "gone", from: worker.id });
    },
  };
}
