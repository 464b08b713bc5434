import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What a program prints; rejects with its complaint where it fails. */
export async function runText(program: string, words: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, [...words], { timeout: 60_000 });
  return stdout;
}
