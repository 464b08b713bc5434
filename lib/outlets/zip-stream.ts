import { Zip, ZipDeflate } from "fflate";

/** A file of an archive. */
export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const PIECE_BYTES = 65_536;

/**
 * An archive of the files as they come, in ZIP format, piece by piece as its reader takes them: no more of it is in memory
 * than one file and its latest pieces, and between two of them others get their turn. Every file is dated `date`, so that
 * the same files make the same archive. Where the reader leaves, `files` is ended.
 */
export function zipStream(
  files: AsyncGenerator<ArchiveFile>,
  date: Date,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = zipPieces(files, date);
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

async function* zipPieces(
  files: AsyncGenerator<ArchiveFile>,
  date: Date,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const made: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    if (piece.length > 0) made.push(new Uint8Array(piece));
  });
  for await (const { name, bytes } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = date;
    zip.add(file);
    for (let at = 0; at === 0 || at < bytes.length; at += PIECE_BYTES) {
      file.push(bytes.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= bytes.length);
      yield* made.splice(0);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  zip.end();
  yield* made.splice(0);
}
