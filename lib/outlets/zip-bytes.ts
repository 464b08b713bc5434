import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** A file of an archive. */
export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * An archive of the files in ZIP format, shortened by zlib on its own threads. Every file is dated `date`, so that the
 * same files make the same archive. Rejects where `files` does.
 */
export async function zipBytes(files: AsyncIterable<ArchiveFile>, date: Date): Promise<Buffer> {
  const zip = new ZipFile();
  const made = buffer(zip.outputStream);
  for await (const { name, bytes } of files) zip.addBuffer(bytes, name, { mtime: date });
  zip.end();
  return made;
}
