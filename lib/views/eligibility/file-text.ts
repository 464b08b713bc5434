import { chooseEncoding, HEAD_BYTES } from "@/lib/ingest/read/encoding/choose-encoding";
import { lineAfter, TextStream } from "@/lib/ingest/read/encoding/decode-text";
import { PriceFileError } from "@/lib/ingest/read/price-file-error";
import { isCandidateHead } from "./candidate-heads";

/** The text of a file, or the line on which its bytes are none. */
export type FileText = { readonly text: string } | { readonly line: number };

/**
 * Reads the bytes of a table of candidates: UTF-8, UTF-16 and UTF-32 as they show themselves; Big5, GB 18030 and others
 * where one of them alone makes known headers of the bytes. What is empty is an empty text.
 */
export function fileText(bytes: Uint8Array): FileText {
  if (bytes.length === 0) return { text: "" };
  try {
    const head = bytes.subarray(0, HEAD_BYTES);
    const isWhole = head.length === bytes.length;
    const { encoding, markLength } = chooseEncoding(head, isWhole, null, isCandidateHead);
    const stream = new TextStream(encoding);
    const text = stream.decode(bytes.subarray(markLength), lineAfter);
    return { text: text + stream.end((rest) => lineAfter(text + rest)) };
  } catch (error) {
    if (error instanceof PriceFileError) return { line: error.faults[0]?.line ?? 1 };
    throw error;
  }
}
