import process from "node:process";

const checkEveryMs = 200;

/**
 * Ends this process, as SIGTERM does, when the one that started it is gone. `npm start` stands behind a shell that
 * keeps a signal to itself: without this, ending npm would leave the server running.
 */
export function endWithParent() {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  }, checkEveryMs);
  timer.unref();
}
