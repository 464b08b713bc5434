import { formatCount as count } from "@/lib/format/format";

interface Held {
  readonly indices: number;
  readonly closes: number;
  readonly revision: number;
}

interface BackedUp extends Held {
  readonly file: string;
  readonly bytes: number;
}

interface Restored extends Held {
  readonly file: string;
  readonly made: string;
  readonly backupRevision: number;
  readonly migrated: readonly string[];
}

const STAGES = { writing: "written", checking: "checked", storing: "stored" } as const;
const held = ({ indices, closes }: Held) => `${count(closes)} closes of ${count(indices)} indices`;
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

const MOST_NAMED = 12;
const named = (symbols: readonly string[]) => {
  const more = symbols.length - MOST_NAMED;
  return `${symbols.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${count(more)} more` : ""}`;
};

/** What the `almanac` command says of backups and checks of the whole store, in English alone. */
export const terminalStore = {
  backedUp: (report: BackedUp) =>
    `${report.file}: ${held(report)}, revision ${report.revision}, ${megabytes(report.bytes)} MB`,
  damaged: (file: string, symbols: readonly string[]) =>
    `${file}: is a backup of a damaged store, its closes of ${named(symbols)} are not those that their last load left: see almanac verify`,
  unsound: (file: string, fault: string) =>
    `${file}: is a backup of a damaged store that none can be restored from: ${fault}: see almanac verify`,
  restored: (report: Restored) => {
    const from = `${report.file}, made ${report.made.slice(0, 16).replace("T", " ")} UTC at revision ${report.backupRevision}`;
    const later =
      report.migrated.length === 0 ? "" : `, its tables brought up to date: ${report.migrated.join(", ")}`;
    return `restored ${held(report)} from ${from}${later}; the store is at revision ${report.revision}`;
  },
  verified: (report: Held, faults: number) => {
    const found = faults === 0 ? "no fault" : faults === 1 ? "1 fault" : `${count(faults)} faults`;
    return `${held(report)}, revision ${report.revision}: ${found}`;
  },
  progress: (stage: keyof typeof STAGES, rows: number, total: number | null) =>
    `${count(rows)}${total === null ? "" : ` of ${count(total)}`} rows ${STAGES[stage]}`,
  stoppedBackup: "stopped: no backup was written",
  stoppedRestore: "stopped: the store is as it was",
  stoppedVerify: "stopped",
} as const;
