/** A number of places to work in. Who finds none free waits in turn, for a time; then that counts as a failure. */
export class Slots {
  readonly #waiting = new Set<() => void>();
  readonly #withinMs: number;
  #free: number;

  constructor(count: number, withinMs: number) {
    this.#free = count;
    this.#withinMs = withinMs;
  }

  /** Does the work when there is a place for it. Rejects with the work's error, or where no place came free in time. */
  async use<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await this.#turn();
    try {
      return await work();
    } finally {
      this.#pass();
    }
  }

  #turn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const take = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(take);
        reject(new Error("timeout: too many reads at once"));
      }, this.#withinMs);
      this.#waiting.add(take);
    });
  }

  /** The place goes to whoever has waited longest. */
  #pass(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#free += 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}
