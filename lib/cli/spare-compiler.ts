import { statSync } from "node:fs";
import process from "node:process";

// Where V8's second compilation begins to save as much processor time as it costs; a file of 50,000 closes.
const WORTH_COMPILING_BYTES = 2_000_000;

/**
 * Keeps V8 from compiling functions anew that have run a little, where a price file is so small that it will be
 * read and analyzed before that has paid. To be called when the modules for it are loaded: V8 loads no code from
 * its own cache once its flags have changed.
 */
export function spareCompiler(file: string): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile() || stat.size > WORTH_COMPILING_BYTES) return;
  // An `import` of this module would read all of its properties.
  process.getBuiltinModule("node:v8").setFlagsFromString("--no-opt");
}
