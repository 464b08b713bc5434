import { z } from "zod";
import { StoreError } from "@/lib/db/connection/store-error";

/** The entry of a backup that says what the others hold. */
export const MANIFEST_ENTRY = "manifest.json";

/** The format that this almanac writes, and the latest that it reads. */
export const FORMAT_VERSION = 1;

/** In bytes. 10,000 indices take less than half of it. */
export const LARGEST_MANIFEST = 4 << 20;

/** Loads count on from there, to twice as many. */
export const LAST_RESTORED = 2 ** 30;

const MOST_SERIES = 20_000;
const MOST_TABLES = 500;
const MOST_MIGRATIONS = 1000;
const MOST_COLUMNS = 1600;

/** Only the first element that is wrong is told of: an issue for each of a million would fill the memory. */
function list<Element extends z.ZodType>(element: Element, least: number, most: number) {
  const each = (all: readonly unknown[], context: z.RefinementCtx): z.output<Element>[] => {
    const read: z.output<Element>[] = [];
    for (const [at, one] of all.entries()) {
      const { success, data, error } = element.safeParse(one);
      if (!success) {
        const { path = [], message = "" } = error.issues[0] ?? {};
        context.addIssue({ code: "custom", path: [at, ...path], message });
        return z.NEVER;
      }
      read.push(data);
    }
    return read;
  };
  return z.array(z.unknown()).min(least).max(most).transform(each);
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();
const name = z.string().regex(/^[a-z][a-z0-9_]{0,62}$/);

/** What a backup says of itself: the store it was made of, each table with its rows and checksum, and each series. */
export const manifestSchema = z.strictObject({
  format: z.literal("hang-seng-almanac backup"),
  version: z.literal(FORMAT_VERSION),
  /** The moment of the snapshot. */
  made: z.iso.datetime(),
  revision: count.max(LAST_RESTORED),
  /** Those that the store had, oldest first. */
  migrations: list(z.strictObject({ name: z.string().max(200), checksum: sha256 }), 1, MOST_MIGRATIONS),
  /** In the order in which they can be filled. */
  tables: list(
    z.strictObject({ name, columns: list(name, 1, MOST_COLUMNS), rows: count, bytes: count, sha256 }),
    0,
    MOST_TABLES,
  ),
  /** As `seriesChecksumSql` computes it; `null` for an index without closes. */
  series: list(
    z.strictObject({ symbol: z.string().max(50), rows: count, sha256: sha256.nullable() }),
    0,
    MOST_SERIES,
  ),
});

export type BackupManifest = z.infer<typeof manifestSchema>;
export type BackupTable = BackupManifest["tables"][number];
export type BackupSeries = BackupManifest["series"][number];

/** A manifest as it is written. Throws a StoreError where it would not be read: the store has too many indices. */
export function manifestBytes(manifest: BackupManifest): Buffer {
  const bytes = Buffer.from(JSON.stringify(manifest, null, 2));
  const { length } = manifest.series;
  if (length <= MOST_SERIES && bytes.length <= LARGEST_MANIFEST) return bytes;
  throw new StoreError(`The store has ${length} indices: a backup can name ${MOST_SERIES} at most.`);
}

/** What every version's manifest has. */
export const anyManifestSchema = z.looseObject({
  format: z.literal("hang-seng-almanac backup"),
  version: z.int(),
});

/** The entry that holds the rows of a table, in the text format of COPY. */
export function entryOf(table: string): string {
  return `${table}.copy`;
}

/** How far a backup or a restore is: so many rows of the store. */
export interface BackupProgress {
  readonly stage: "writing" | "checking" | "storing";
  readonly rows: number;
  /** `null` where nobody knows yet. */
  readonly total: number | null;
}

/** Who watches a backup or a restore, and may stop it. */
export interface BackupWatch {
  readonly onProgress?: (progress: BackupProgress) => void;
  readonly signal?: AbortSignal;
}
