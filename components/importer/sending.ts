import type { ImportOutcome, ReportedLoad } from "@/lib/jobs/forms/import-outcome";

/** What a form that is sent is doing. */
type Phase = "sending" | "waiting" | "reading" | "checking" | "storing" | "updating";

/** How far it is; `outcome` once it is over. */
export interface SendingState {
  readonly phase: Phase;
  /** From 0 to 1; `null` where it is not known. */
  readonly share: number | null;
  readonly rows: number | null;
  readonly outcome: ImportOutcome | "cut" | "stopped" | null;
}

/** A form on its way to the server and through it. */
export interface Sending {
  /** Calls `listener` whenever the state changes, until the function it returns is called. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => SendingState;
  readonly stop: () => void;
}

const BEGINNING: SendingState = { phase: "sending", share: 0, rows: null, outcome: null };

/**
 * Sends a form and follows what the server says of it, line by line. With XMLHttpRequest, for fetch does not tell how
 * much of a file has been sent.
 */
export function startSending(action: string, form: FormData): Sending {
  let state = BEGINNING;
  const listeners = new Set<() => void>();
  const change = (next: Partial<SendingState>) => {
    if (state.outcome !== null) return;
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const request = new XMLHttpRequest();
  request.open("POST", action);
  request.setRequestHeader("Accept", "application/x-ndjson");
  request.upload.onprogress = ({ loaded, total }) =>
    change({ phase: "sending", share: total > 0 ? loaded / total : null });
  request.onprogress = () => change(progressOf(request.responseText));
  request.onload = () => change({ outcome: outcomeOf(request.responseText) ?? "cut" });
  request.onerror = () => change({ outcome: "cut" });
  request.onabort = () => change({ outcome: "stopped" });
  request.send(form);
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    stop: () => request.abort(),
  };
}

/** A line of the server's answer. */
interface Line {
  readonly event?: string;
  readonly stage?: string;
  readonly rows?: number;
  readonly total?: number;
  readonly report?: ReportedLoad;
  readonly problem?: ImportOutcome["problem"];
  /** Of problem details that stand alone. */
  readonly status?: number;
  readonly detail?: string;
}

/** What the last whole line of an answer says of how far the work is. */
export function progressOf(text: string): Partial<SendingState> {
  const line = linesOf(text.slice(0, text.lastIndexOf("\n") + 1)).at(-1);
  if (line?.event === "waiting") return { phase: "waiting", share: null };
  if (line?.event === "updating") return { phase: "updating", share: null };
  const { stage, rows = null, total } = line ?? {};
  if (stage === "reading" || stage === "checking") return { phase: stage, share: null, rows };
  if (stage !== "storing" || rows === null) return {};
  return { phase: stage, share: total === undefined || total === 0 ? null : rows / total, rows };
}

/** What a whole answer says became of the form; `null` where it breaks off before it says so. */
export function outcomeOf(text: string): ImportOutcome | null {
  const lines = linesOf(text);
  const reports = (event: string) =>
    lines.flatMap((line) => (line.event === event && line.report !== undefined ? [line.report] : []));
  const imports = reports("report");
  const updates = reports("updated");
  const last = lines.at(-1);
  const problem = last?.problem ?? problemOf(last);
  const isOver = problem !== null || last?.event === "report" || last?.event === "done";
  return isOver ? { imports, updates, problem } : null;
}

function problemOf(line: Line | undefined): ImportOutcome["problem"] {
  if (line?.status === undefined || line.detail === undefined) return null;
  return { status: line.status, detail: line.detail };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const line of text.split("\n")) {
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value === "object" && value !== null) lines.push(value);
    } catch {
      // An empty line, or what an answer that was cut off ends with.
    }
  }
  return lines;
}
