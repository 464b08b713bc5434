import { createReadStream } from "node:fs";
import { terminal } from "@/lib/i18n/messages/terminal";
import type { ImportReport } from "@/lib/ingest/import-report";
import type { UpdateReport } from "@/lib/ingest/update-report";
import type { ImportLine } from "@/lib/jobs/handle-import";
import type { UpdateLine } from "@/lib/jobs/handle-update";
import type { HandOver } from "@/lib/jobs/handover/hand-over-file";
import type { StoreWorkLine } from "@/lib/jobs/handover/store-work";
import { decodeEntry } from "@/lib/store/snapshot-file";
import { printable } from "@/lib/text/shown-text";
import { Problem } from "../../../scripts/problem.js";
import { requestLines } from "./request-lines";
import type { ImportChoices, LocalFile, StoreAccess, StoreWatch } from "./store-access";

/** The embedded store in `folder` that a running server holds, which does the work on it for us. */
export function serverStore(folder: string, server: HandOver): StoreAccess {
  return {
    location: { engine: "embedded", folder },
    async catalogue() {
      const found = await get(folder, server, "/catalogue", "catalogue");
      if (found === null) throw new Problem(terminal.server.noCatalogue);
      return found as Awaited<ReturnType<StoreAccess["catalogue"]>>;
    },
    async index(symbol, asof) {
      const query = new URLSearchParams({ symbol, ...(asof === undefined ? {} : { asof: String(asof) }) });
      const address = `/index?${query}`;
      return (await get(folder, server, address, "index")) as Awaited<ReturnType<StoreAccess["index"]>>;
    },
    file(address) {
      return fetch(new URL(`/file?${new URLSearchParams({ address })}`, server.url), {
        headers: { Authorization: `Bearer ${server.token}` },
      });
    },
    async importFile(file, choices, { onStep, signal }) {
      const boundary = `almanac-${crypto.randomUUID()}`;
      const sent = {
        type: `multipart/form-data; boundary=${boundary}`,
        body: formOf(boundary, file, choices),
      };
      let report: ImportReport | null = null;
      for await (const line of requestLines<ImportLine>(server, "/imports", sent, signal)) {
        if (line.event === "problem") throw problemIn(line, signal);
        if (line.event === "report") report = line.report;
        else if (line.event === "waiting") onStep({ stage: "waiting" });
        else onStep(line);
      }
      return report ?? endedEarly();
    },
    async update({ symbols, dryRun }, tell, signal) {
      const fields = [...symbols.map((symbol) => ["index", symbol]), ["dryRun", dryRun ? "1" : "0"]];
      const form = Buffer.from(String(new URLSearchParams(fields)));
      const sent = { type: "application/x-www-form-urlencoded", length: form.length, body: [form] };
      const reports: UpdateReport[] = [];
      let isWhole = false;
      for await (const line of requestLines<UpdateLine>(server, "/updates", sent, signal)) {
        if (line.event === "problem") throw problemIn(line, signal);
        isWhole ||= line.event === "done";
        if (line.event === "updated") reports.push(line.report);
        if (line.event === "updating" || line.event === "updated") tell(line);
      }
      return isWhole ? reports : endedEarly();
    },
    backup: (file, watch) => wholeStore(server, "/backup", { file }, watch),
    restore: (file, replace, watch) => wholeStore(server, "/restore", { file, replace }, watch),
    verify: (signal) => wholeStore(server, "/verify", {}, { signal, onProgress: () => {} }),
  };
}

/** Has the server do work on its whole store, and gives its report. */
async function wholeStore<Report>(
  server: HandOver,
  path: string,
  asked: object,
  { onProgress, signal }: StoreWatch,
): Promise<Report> {
  const body = Buffer.from(JSON.stringify(asked));
  const sent = { type: "application/json", length: body.length, body: [body] };
  for await (const line of requestLines<StoreWorkLine<Report>>(server, path, sent, signal)) {
    if (line.event === "problem") throw problemIn(line, signal);
    if (line.event === "done") return line.report;
    if (line.event === "progress") onProgress(line);
  }
  return endedEarly();
}

/** What the server holds under a name; `null` where it has no such thing. */
async function get(folder: string, server: HandOver, address: string, name: string): Promise<unknown> {
  const response = await fetch(new URL(address, server.url), {
    headers: { Authorization: `Bearer ${server.token}` },
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (response.status === 404) return null;
  if (!response.ok) throw new Problem(detailOf(JSON.parse(bytes.toString("utf8"))));
  const entry = decodeEntry<unknown>(bytes, folder, name);
  if (entry === null) throw new Problem(terminal.server.otherVersion);
  return entry.value;
}

async function* formOf(
  boundary: string,
  { path, fileName }: LocalFile,
  choices: ImportChoices,
): AsyncGenerator<Uint8Array> {
  const fields = Object.entries(choices).flatMap(([name, value]) => {
    const text = typeof value === "boolean" ? (value ? "1" : "0") : value;
    return text === null
      ? []
      : [`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`];
  });
  const quoted = fileName.replaceAll('"', "%22").replaceAll(/[\r\n]/g, " ");
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${quoted}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  yield Buffer.from(`${fields.join("")}${head}`);
  try {
    yield* createReadStream(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(printable(terminal.unreadable(reason)));
  }
  yield Buffer.from(`\r\n--${boundary}--\r\n`);
}

function problemIn(line: { readonly problem: { readonly detail: string } }, signal: AbortSignal): unknown {
  return signal.aborted ? signal.reason : new Problem(detailOf(line.problem));
}

function detailOf(problem: unknown): string {
  const detail =
    typeof problem === "object" && problem !== null && "detail" in problem ? problem.detail : null;
  return typeof detail === "string" ? detail : terminal.server.failed;
}

function endedEarly(): never {
  throw new Problem(terminal.server.endedEarly);
}
