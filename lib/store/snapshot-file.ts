import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";

/** A revision, and what tells it from another of the same number (`Made`); `null` where that is not known. */
export interface Version {
  readonly revision: number;
  readonly made: string | null;
}

/** A value with the store's revision that it belongs to and the time at which it was read there. */
export interface SnapshotEntry<T> extends Version {
  readonly value: T;
  readonly readAt: Date;
}

/** Whether two are the same revision of the same making; `undefined` is none. */
export function isSameVersion(one: Version | undefined, other: Version): boolean {
  return one?.revision === other.revision && one.made === other.made;
}

/** The version of what was found where another was wanted: of a later revision it is not known what made it. */
export function versionFound(revision: number, wanted: Version): Version {
  return { revision, made: revision === wanted.revision ? wanted.made : null };
}

/**
 * The shape of an entry. Raise it when IndexRecord, HeldRecord, Catalogue, LoadJournal, RatesRecord, Revisions or
 * ReferenceFacts change: a file of another format is not read. A test fails where that was forgotten.
 */
export const FORMAT = 8;

const LINE_END = 10;
const LONGEST_HEADER = 1000;

/** A value as a file: a line of JSON that says what it is, then V8's serialisation, which the line has a checksum of. */
export function encodeEntry(
  store: string,
  name: string,
  { value, revision, made, readAt }: SnapshotEntry<unknown>,
): Buffer {
  const body = serialize(value);
  const header = {
    format: FORMAT,
    store,
    name,
    revision,
    made,
    readAt: readAt.toISOString(),
    sha256: sha256(body),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]);
}

/**
 * The value in a file; `null` where the file is torn, is of another store, name or format, or is no such file at
 * all. Its type is the caller's word: the format and the checksum vouch for it.
 */
export function decodeEntry<T>(bytes: Buffer, store: string, name: string): SnapshotEntry<T> | null {
  const end = bytes.subarray(0, LONGEST_HEADER).indexOf(LINE_END);
  if (end < 0) return null;
  try {
    const header: unknown = JSON.parse(bytes.toString("utf8", 0, end));
    const body = bytes.subarray(end + 1);
    if (!isHeader(header) || header.store !== store || header.name !== name) return null;
    if (header.format !== FORMAT || header.sha256 !== sha256(body)) return null;
    const readAt = new Date(header.readAt);
    if (Number.isNaN(readAt.getTime())) return null;
    return { value: deserialize(body), revision: header.revision, made: header.made, readAt };
  } catch {
    return null;
  }
}

interface Header extends Version {
  readonly format: number;
  readonly store: string;
  readonly name: string;
  readonly readAt: string;
  readonly sha256: string;
}

function isHeader(value: unknown): value is Header {
  if (typeof value !== "object" || value === null) return false;
  const { revision, made, readAt } = value as Partial<Header>;
  return (
    Number.isInteger(revision) && (made === null || typeof made === "string") && typeof readAt === "string"
  );
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
