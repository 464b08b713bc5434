import { z } from "zod";

/** The entry of a backup that says what the others hold. */
export const MANIFEST_ENTRY = "manifest.json";

/** The format that this almanac writes, and the latest that it reads. */
export const FORMAT_VERSION = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();
const name = z.string().regex(/^[a-z][a-z0-9_]{0,62}$/);

/** What a backup says of itself: the store it was made of, each table with its rows and checksum, and each series. */
export const manifestSchema = z.strictObject({
  format: z.literal("hang-seng-almanac backup"),
  version: z.literal(FORMAT_VERSION),
  /** The moment of the snapshot. */
  made: z.iso.datetime(),
  revision: count,
  /** Those that the store had, oldest first. */
  migrations: z.array(z.strictObject({ name: z.string().max(200), checksum: sha256 })).min(1),
  /** In the order in which they can be filled. */
  tables: z.array(z.strictObject({ name, columns: z.array(name).min(1), rows: count, bytes: count, sha256 })),
  /** As `seriesChecksumSql` computes it; `null` for an index without closes. */
  series: z.array(z.strictObject({ symbol: z.string().max(50), rows: count, sha256: sha256.nullable() })),
});

export type BackupManifest = z.infer<typeof manifestSchema>;
export type BackupTable = BackupManifest["tables"][number];
export type BackupSeries = BackupManifest["series"][number];

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
