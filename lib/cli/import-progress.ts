import process from "node:process";
import type { ImportStep, LocalFile } from "@/lib/cli/store/store-access";
import { terminal } from "@/lib/i18n/messages/terminal";
import { printable } from "@/lib/text/shown-text";

/** Shows how far the import of a file is. */
export interface ImportProgress {
  readonly show: (step: ImportStep) => void;
  /** Leaves the terminal as it was. */
  end(): void;
}

/** How far a step is of how much, in its own unit, how fast it goes and how long it takes; empty where not known. */
interface Part {
  readonly done: number;
  readonly total: number;
  readonly rate: string;
  readonly left: string;
}

const FIRST_LINE_MS = 2000;
const LINE_EVERY_MS = 5000;
// A rate of the first moments says nothing.
const SETTLED_SECONDS = 0.5;
const { stage: NAMES } = terminal.progress;

/** A bar with rows a second and the time left on a terminal; elsewhere a line now and then, on stderr. */
export async function importProgress(file: LocalFile): Promise<ImportProgress> {
  return process.stderr.isTTY ? await terminalBar(file) : plainLines(file, (line) => console.error(line));
}

/** No progress at all. */
export const NO_PROGRESS: ImportProgress = { show: () => {}, end: () => {} };

async function terminalBar(file: LocalFile): Promise<ImportProgress> {
  const { default: bars } = await import("cli-progress");
  const bar = new bars.SingleBar(
    {
      format: "{file} {stage} {bar} {percentage} %  {rate}{left}",
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      linewrap: false,
    },
    bars.Presets.rect,
  );
  const pace = new Pace(file);
  bar.start(file.bytes, 0, { file: printable(file.fileName), stage: NAMES.waiting, rate: "", left: "" });
  return {
    show(step) {
      const { done, total, rate, left } = pace.at(step);
      bar.setTotal(total);
      bar.update(done, { stage: NAMES[step.stage], rate, left });
    },
    end: () => bar.stop(),
  };
}

/** Lines of progress: the first after two seconds, then one every five. */
export function plainLines(
  file: LocalFile,
  write: (line: string) => void,
  now: () => number = () => performance.now(),
): ImportProgress {
  const pace = new Pace(file, now);
  const name = printable(file.fileName);
  let next = now() + FIRST_LINE_MS;
  return {
    show(step) {
      const { done, total, rate, left } = pace.at(step);
      if (now() < next) return;
      next = now() + LINE_EVERY_MS;
      const share = total === 0 ? "" : ` ${Math.floor((100 * done) / total)} %`;
      write(`${name}: ${NAMES[step.stage]}${share}${rate === "" ? "" : `, ${rate}`}${left}`);
    },
    end: () => {},
  };
}

/** How fast a stage goes, since it began. */
class Pace {
  readonly #bytes: number;
  readonly #now: () => number;
  #stage: ImportStep["stage"] | null = null;
  #began = 0;

  constructor({ bytes }: LocalFile, now: () => number = () => performance.now()) {
    this.#bytes = bytes;
    this.#now = now;
  }

  /** To be told of every step, so that it knows when each stage began. */
  at(step: ImportStep): Part {
    if (step.stage !== this.#stage) {
      this.#stage = step.stage;
      this.#began = this.#now();
    }
    const [done, total] = this.#share(step);
    const seconds = (this.#now() - this.#began) / 1000;
    if (step.stage === "waiting" || step.stage === "checking" || seconds < SETTLED_SECONDS)
      return { done, total, rate: "", left: "" };
    const rate = terminal.progress.rate(Math.round(step.rows / seconds));
    const left = done === 0 ? "" : terminal.progress.left(Math.ceil((seconds * (total - done)) / done));
    return { done, total, rate, left };
  }

  #share(step: ImportStep): readonly [done: number, total: number] {
    if (step.stage === "storing") return [step.rows, step.total];
    if (step.stage === "reading") return [Math.min(step.bytes, this.#bytes), this.#bytes];
    return [step.stage === "waiting" ? 0 : this.#bytes, this.#bytes];
  }
}
