import process from "node:process";

const spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const spinnerMs = 100;
const plainReminderMs = 10_000;
const titleWidth = 16;

/**
 * Does one step of a command and prints one line with the time it took. While it lasts, a terminal shows a
 * spinner; anything else (a log) gets a plain line when it begins to be long.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function runStep(title, work) {
  const start = performance.now();
  const stopShowing = process.stdout.isTTY ? showSpinner(title, start) : showReminders(title, start);
  try {
    const result = await work();
    stopShowing();
    printStep("✓", title, start);
    return result;
  } catch (error) {
    stopShowing();
    printStep("✗", title, start);
    throw error;
  }
}

/**
 * Prints the line that closes a step.
 * @param {"✓" | "✗"} mark
 * @param {string} title
 * @param {number} start `performance.now()` at its beginning
 */
export function printStep(mark, title, start) {
  console.log(`${mark} ${title.padEnd(titleWidth)} ${seconds(start).toFixed(1)} s`);
}

/**
 * @param {string} title
 * @param {number} start
 * @returns {() => void}
 */
function showSpinner(title, start) {
  let frame = 0;
  const timer = setInterval(() => {
    frame = (frame + 1) % spinner.length;
    process.stdout.write(`\r${spinner[frame]} ${title.padEnd(titleWidth)} ${seconds(start).toFixed(0)} s`);
  }, spinnerMs);
  return () => {
    clearInterval(timer);
    process.stdout.write("\r\u001b[K");
  };
}

/**
 * @param {string} title
 * @param {number} start
 * @returns {() => void}
 */
function showReminders(title, start) {
  const remind = () => console.log(`… ${title.padEnd(titleWidth)} ${seconds(start).toFixed(0)} s`);
  const first = setTimeout(remind, 1_000);
  const timer = setInterval(remind, plainReminderMs);
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
}

/**
 * @param {number} start
 * @returns {number}
 */
function seconds(start) {
  return (performance.now() - start) / 1000;
}
