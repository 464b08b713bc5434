// Runs in the page: what a change takes until it has been painted, and how far apart frames are meanwhile.

/** Resolves when the next frame has been painted: a message is handled after it. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  });

/** @returns {Promise<number>} when the next frame begins */
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const timing = {
  /**
   * Does something and resolves with the milliseconds until the frame is painted in which it shows.
   * @param {() => void} change
   * @param {() => boolean} shows
   */
  async untilPainted(change, shows) {
    const begin = performance.now();
    change();
    for (let frames = 0; frames < 600; frames += 1) {
      // What shows before a frame is in it.
      const isThere = shows();
      const end = await painted();
      if (isThere) return end - begin;
    }
    throw new Error("it did not show within ten seconds");
  },

  /**
   * Takes one step before each frame and resolves with the milliseconds between the frames.
   * @param {number} steps
   * @param {(share: number) => void} step
   */
  async frames(steps, step) {
    /** @type {number[]} */
    const times = [];
    for (let done = 0; done <= steps; done += 1) {
      times.push(await nextFrame());
      step(done / steps);
    }
    return times.slice(1).map((time, position) => time - (times[position] ?? 0));
  },
};

Object.assign(window, { timing });
