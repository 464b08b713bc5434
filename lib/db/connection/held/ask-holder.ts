import process from "node:process";
import {
  type Answered,
  type Asked,
  type Channel,
  errorOf,
  holderAway,
  type Question,
} from "./holder-messages";

/** The way to the process that holds the embedded store. */
export interface Holder {
  /** Its answer to a question. Rejects with its error, and with a StoreError where it is away or ends meanwhile. */
  ask<T>(question: Question): Promise<T>;
  close(): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Asks the holder over the channel between this process and the one that forked both, which carries it on. */
export function holderOfStore(channel: Channel = process): Holder {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  const hear = (message: Partial<Answered> | null) => {
    if (message?.almanac !== "answer" || message.call === undefined) return;
    const asked = waiting.get(message.call);
    waiting.delete(message.call);
    if (message.isAway) asked?.reject(holderAway());
    else if (message.failure !== undefined) asked?.reject(errorOf(message.failure));
    else asked?.resolve(message.value);
  };
  channel.on("message", hear);
  return {
    ask<T>(question: Question): Promise<T> {
      calls += 1;
      const asked: Asked = { almanac: "ask", call: calls, question };
      return new Promise<T>((resolve, reject) => {
        waiting.set(asked.call, { resolve: resolve as Waiting["resolve"], reject });
        const fail = () => {
          waiting.delete(asked.call);
          reject(holderAway());
        };
        if (channel.send === undefined || !channel.connected) fail();
        else channel.send(asked, (error) => error && fail());
      });
    },
    close() {
      channel.off("message", hear);
    },
  };
}
