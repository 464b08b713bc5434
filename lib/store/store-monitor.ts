import { atMost } from "./at-most";

/** An answer of the store, and since when it has given none; `null` while it answers. */
export interface StoreStatus<T> {
  readonly value: T;
  readonly staleSince: Date | null;
}

/** What a monitor asks, and whom it tells. */
export interface StoreMonitorOptions<T> {
  ask(): Promise<T>;
  /** A question that has no answer after so long counts as failed, though it may still be answered. */
  readonly boundMs: number;
  /** Told of every answer. */
  onAnswer(value: T): void;
  /** Told once when the answers stop, with the time of the last one, and once when they come again. */
  onDown(error: unknown, staleSince: Date): void;
  onUp(): void;
}

/** How old an answer may be, in milliseconds, where changes are told, or nobody but this process makes them. */
export const TOLD_MS = 1000;
/** The same where others change the store and nobody tells. */
export const UNTOLD_MS = 500;
// A page waits this long for a store that is slow to answer before it goes by the last answer.
const WAIT_MS = 250;
const PROBE_EVERY_MS = 2000;

/**
 * Asks the store one question again and again, never twice at the same time. While it is asked for, that is at most
 * once a second, or twice where nobody tells of changes (`setFreshness`), and once more for each change that is told.
 * After a failure it is every two seconds in the background until there is an answer. Meanwhile nobody who asks for it
 * waits: it is a circuit breaker that also remembers the last answer.
 */
export class StoreMonitor<T> {
  readonly #options: StoreMonitorOptions<T>;
  #last: { readonly value: T; readonly at: number; readonly time: Date } | null = null;
  #failure: { readonly error: unknown } | null = null;
  #asking: Promise<void> | null = null;
  /** How often an answer was outdated, in all and when the last one was asked for. */
  #wanted = 0;
  #answered = 0;
  #freshMs = TOLD_MS;
  #probe: NodeJS.Timeout | undefined;

  constructor(options: StoreMonitorOptions<T>) {
    this.#options = options;
  }

  /** The last answer, not older than a second where the store is quick. Rejects where there never was one. */
  async current(): Promise<StoreStatus<T>> {
    if (this.#failure === null && !this.#isFresh()) {
      const asked = this.#askNow();
      if (this.#last === null) await asked;
      else await atMost(this.#isOutdated ? this.#options.boundMs : WAIT_MS, asked, undefined);
    }
    if (this.#last !== null) return { value: this.#last.value, staleSince: this.staleSince };
    throw this.#failure?.error;
  }

  /** Why the store does not answer; `null` where it does. Waits no longer than the bound. */
  async failure(): Promise<{ readonly error: unknown } | null> {
    if (this.#failure === null && !this.#isFresh())
      await atMost(this.#options.boundMs, this.#askNow(), undefined);
    if (this.#failure === null && this.#last === null) return { error: new Error("no answer yet") };
    return this.#failure;
  }

  /** When the store last answered, where it does not now. */
  get staleSince(): Date | null {
    return this.#failure === null ? null : (this.#last?.time ?? null);
  }

  /** Goes on from an answer of an earlier process, the store having failed to give one. */
  recall(value: T, time: Date, error: unknown): void {
    this.#last = { value, time, at: Number.NEGATIVE_INFINITY };
    this.#fail(error);
    this.#probeLater();
  }

  /** Makes the next asker wait for a new answer; one that is being given may be too old already. */
  outdate(): void {
    this.#wanted += 1;
  }

  /** Lets answers be as old as this, in milliseconds: TOLD_MS or UNTOLD_MS. */
  setFreshness(ms: number): void {
    this.#freshMs = ms;
  }

  /** Asks no more. */
  stop(): void {
    clearTimeout(this.#probe);
  }

  #isFresh(): boolean {
    return !this.#isOutdated && this.#last !== null && performance.now() - this.#last.at < this.#freshMs;
  }

  get #isOutdated(): boolean {
    return this.#answered !== this.#wanted;
  }

  #askNow(): Promise<void> {
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
      if (this.#failure !== null) this.#probeLater();
    });
    return this.#asking;
  }

  async #ask(): Promise<void> {
    // The first answer may have to wait for the store to be made.
    const bound =
      this.#last === null
        ? undefined
        : setTimeout(() => this.#fail(new Error("timeout: no answer in time")), this.#options.boundMs);
    bound?.unref();
    try {
      const value = await this.#askAnew();
      clearTimeout(bound);
      this.#succeed(value);
    } catch (error) {
      clearTimeout(bound);
      this.#fail(error);
    }
  }

  /** An answer; where a change is told of meanwhile, one that was asked for after that. */
  async #askAnew(): Promise<T> {
    let wanted = this.#wanted;
    let value = await this.#options.ask();
    if (wanted !== this.#wanted) {
      wanted = this.#wanted;
      value = await this.#options.ask();
    }
    this.#answered = wanted;
    return value;
  }

  #succeed(value: T): void {
    const wasDown = this.#failure !== null;
    this.#last = { value, at: performance.now(), time: new Date() };
    this.#failure = null;
    if (wasDown) this.#options.onUp();
    this.#options.onAnswer(value);
  }

  #fail(error: unknown): void {
    const wasUp = this.#failure === null;
    this.#failure = { error };
    if (wasUp && this.#last !== null) this.#options.onDown(error, this.#last.time);
  }

  #probeLater(): void {
    clearTimeout(this.#probe);
    this.#probe = setTimeout(() => void this.#askNow(), PROBE_EVERY_MS);
    this.#probe.unref();
  }
}
