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

/** How far a step is of how much, in its own unit; `null` where that is not known. */
interface Part {
  readonly done: number;
  readonly total: number;
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
  const pace = new Pace();
  bar.start(file.bytes, 0, { file: printable(file.fileName), stage: NAMES.waiting, rate: "", left: "" });
  return {
    show(step) {
      pace.note(step);
      const { done, total } = partOf(step, file);
      const { rate, left } = pace.of(step, { done, total });
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
  const pace = new Pace(now);
  const name = printable(file.fileName);
  let next = now() + FIRST_LINE_MS;
  return {
    show(step) {
      pace.note(step);
      if (now() < next) return;
      next = now() + LINE_EVERY_MS;
      const part = partOf(step, file);
      const { rate, left } = pace.of(step, part);
      const share = part.total === 0 ? "" : ` ${Math.floor((100 * part.done) / part.total)} %`;
      write(`${name}: ${NAMES[step.stage]}${share}${rate === "" ? "" : `, ${rate}`}${left}`);
    },
    end: () => {},
  };
}

function partOf(step: ImportStep, { bytes }: LocalFile): Part {
  switch (step.stage) {
    case "waiting":
      return { done: 0, total: bytes };
    case "reading":
      return { done: Math.min(step.bytes, bytes), total: bytes };
    case "checking":
      return { done: bytes, total: bytes };
    case "storing":
      return { done: step.rows, total: step.total };
  }
}

/** How fast a stage goes, since it began. */
class Pace {
  readonly #now: () => number;
  #stage: ImportStep["stage"] | null = null;
  #began = 0;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** To be told of every step, so that it knows when each stage began. */
  note({ stage }: ImportStep): void {
    if (stage === this.#stage) return;
    this.#stage = stage;
    this.#began = this.#now();
  }

  of(step: ImportStep, { done, total }: Part): { readonly rate: string; readonly left: string } {
    const seconds = (this.#now() - this.#began) / 1000;
    if (step.stage === "waiting" || step.stage === "checking" || seconds < SETTLED_SECONDS)
      return { rate: "", left: "" };
    const rate = terminal.progress.rate(Math.round(step.rows / seconds));
    if (done === 0) return { rate, left: "" };
    return { rate, left: terminal.progress.left(Math.ceil((seconds * (total - done)) / done)) };
  }
}
