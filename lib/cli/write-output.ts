import process from "node:process";
import { terminal } from "@/lib/i18n/messages/terminal";
import { Problem } from "../../scripts/problem.js";

/**
 * Writes a command's whole result, and a newline, to stdout. A reader that has seen enough (`| head`) is no
 * fault; rejects with a Problem where stdout cannot be written.
 */
export function writeOutput(text: string): Promise<void> {
  return writeBytes(`${text}\n`);
}

/** The same for a result that is written as it is. */
export function writeBytes(result: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (error?: NodeJS.ErrnoException | null) => {
      if (!error || error.code === "EPIPE") resolve();
      else reject(new Problem(terminal.notWritten(error.message)));
    };
    process.stdout.on("error", end);
    process.stdout.write(result, end);
  });
}
