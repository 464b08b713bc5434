/** What a view can be had as, besides a page: the suffixes behind its path. */
export const FILE_FORMATS = ["csv", "json"] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** True for a suffix that a view answers with. */
export function isFileFormat(value: string): value is FileFormat {
  return (FILE_FORMATS as readonly string[]).includes(value);
}
