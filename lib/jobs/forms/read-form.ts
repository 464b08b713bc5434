import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy, { type Busboy } from "busboy";
import { formWords } from "@/lib/i18n/messages/forms";
import { shownText } from "@/lib/text/shown-text";
import { addressProblem } from "@/lib/url/view-state";
import { FormError, fieldError } from "./form-error";
import { addField, type Fields, type ImportFields, readFields } from "./form-fields";
import { watchedBody } from "./watched-body";

/** A file of a form, in the order of the form. It must be read, or given up, before the next. */
export interface UploadedFile {
  /** As it can be shown: printable, cut to 200 characters. */
  readonly fileName: string;
  readonly fields: ImportFields;
  /** Ends when the file does and nothing behind it changes what it means; throws a FormError otherwise. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** How a form is read. */
export interface FormOptions {
  /** The header Content-Type. */
  readonly contentType: string;
  /** The size of the form that is refused; `null`: any size. */
  readonly maxBytes: number | null;
  readonly signal: AbortSignal;
}

type Part =
  | { readonly kind: "field"; readonly name: string; readonly value: string }
  | { readonly kind: "file"; readonly name: string; readonly fileName: string; readonly stream: Readable }
  | { readonly kind: "end" };

const LONGEST_NAME = 200;
const LIMITS = { fieldNameSize: 100, fieldSize: 1000, fields: 20, files: 100, parts: 120, headerPairs: 20 };

/**
 * The files of a multipart form as they come in, none of it kept: fields count for the files behind them, and must
 * all stand before the first. Throws a FormError for a form that is broken, too large, or not of this shape.
 */
export async function* readForm(
  body: AsyncIterable<Uint8Array> | null,
  options: FormOptions,
): AsyncGenerator<UploadedFile> {
  const parser = makeParser(options.contentType);
  const parts = new Parts(parser);
  const fields: Fields = new Map();
  const source = watchedBody(body ?? [], options.maxBytes, options.signal);
  const sent = pipeline(source, parser).catch((error: unknown) => parts.fail(error));
  let files = 0;
  try {
    for (;;) {
      const part = await parts.next();
      if (part.kind === "end") break;
      if (part.kind === "field") {
        addField(fields, part.name, part.value.trim());
        continue;
      }
      if (part.name !== "file")
        throw fieldError(part.name, formWords.otherFile.found, formWords.otherFile.expected);
      if (part.fileName === "") break;
      files += 1;
      const chunks = chunksOf(part.stream, parts);
      yield { fileName: part.fileName, fields: readFields(fields), chunks };
      // One that was given up before its end is in the way of the next.
      part.stream.resume();
    }
    // What is wrong with the fields is told first.
    if (files === 0) readFields(fields);
    if (files === 0) throw fieldError("file", formWords.noFile.found, formWords.noFile.expected);
  } finally {
    parser.destroy();
    await sent;
  }
}

async function* chunksOf(stream: Readable, parts: Parts): AsyncGenerator<Uint8Array> {
  try {
    yield* stream.iterator({ destroyOnReturn: false });
  } catch (error) {
    throw await parts.failure(error);
  }
  const following = await parts.peek();
  if (following.kind !== "field") return;
  const { name } = following;
  const problem = addressProblem(name, formWords.behindFile.found, formWords.behindFile.expected);
  throw new FormError(400, formWords.fieldBehindFile(problem.parameter), problem);
}

function makeParser(contentType: string): Busboy {
  if (!/^multipart\/form-data\b/i.test(contentType.trim())) {
    throw new FormError(415, formWords.contentType(shownText(contentType)));
  }
  try {
    return busboy({ headers: { "content-type": contentType }, limits: LIMITS, defParamCharset: "utf8" });
  } catch {
    throw new FormError(400, formWords.noBoundary);
  }
}

/** What a parser has found and nobody has taken yet. */
class Parts {
  readonly #found: Part[] = [];
  #failure: { readonly error: unknown } | null = null;
  #wake = () => {};

  constructor(parser: Busboy) {
    parser.on("field", (name, value: string | undefined, { valueTruncated }) => {
      // The parser gives none where the part names a charset that it cannot read.
      if (value === undefined) {
        const { found, expected } = formWords.charset;
        this.fail(fieldError(name, found, expected, 422));
        return;
      }
      if (valueTruncated) this.fail(fieldError(name, value, formWords.atMost(LIMITS.fieldSize)));
      this.#add({ kind: "field", name: name ?? "", value });
    });
    parser.on("file", (name, stream, { filename }) => {
      // Whoever reads it hears of its error; nobody may be reading yet.
      stream.on("error", () => {});
      const fileName = shownText(filename ?? "", LONGEST_NAME);
      this.#add({ kind: "file", name: name ?? "", fileName, stream });
    });
    for (const limit of ["filesLimit", "fieldsLimit", "partsLimit"] as const) {
      parser.on(limit, () => this.fail(new FormError(400, formWords.tooManyParts)));
    }
    parser.on("finish", () => this.#add({ kind: "end" }));
  }

  /** The next part, which stays the next one. */
  async peek(): Promise<Part> {
    for (;;) {
      if (this.#failure !== null) throw await this.failure(this.#failure.error);
      const [first] = this.#found;
      if (first !== undefined) return first;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  async next(): Promise<Part> {
    const part = await this.peek();
    this.#found.shift();
    return part;
  }

  fail(error: unknown): void {
    this.#failure ??= { error };
    this.#wake();
  }

  /** Why a stream broke: what stopped the whole form if that is known, else that the form is not whole. */
  async failure(error: unknown): Promise<unknown> {
    // The stream of a file hears of the end of its form before the pipeline does.
    await new Promise((resolve) => setImmediate(resolve));
    const reason = this.#failure?.error ?? error;
    if (reason instanceof FormError || (reason instanceof Error && reason.name === "AbortError"))
      return reason;
    return new FormError(400, formWords.notWhole(reason instanceof Error ? reason.message : String(reason)));
  }

  #add(part: Part): void {
    this.#found.push(part);
    this.#wake();
  }
}
