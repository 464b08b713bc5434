const ADDRESS = "http://localhost:3000/api/v1/imports";

/** The token that tests set. */
export const TOKEN = "correct horse battery staple".replaceAll(" ", "-");

/** A part of a form: a field, or a file where it has a `fileName`. */
export interface FormPart {
  readonly name: string;
  readonly value: string | Uint8Array;
  readonly fileName?: string;
}

/** A price file in the field that it belongs in. */
export function file(value: string | Uint8Array, fileName = "prices.csv"): FormPart {
  return { name: "file", value, fileName };
}

/** A request of whoever has the token, with a form of these parts in their order. */
export function formRequest(
  parts: readonly FormPart[],
  headers: Readonly<Record<string, string>> = {},
): Request {
  const form = new FormData();
  for (const { name, value, fileName } of parts) {
    if (fileName === undefined) form.append(name, String(value));
    else form.append(name, new Blob([typeof value === "string" ? value : new Uint8Array(value)]), fileName);
  }
  return new Request(ADDRESS, { method: "POST", headers: { ...withToken(), ...headers }, body: form });
}

/** The same with a body as given, in pieces; it does not say its length. */
export function rawRequest(
  pieces: readonly (string | Uint8Array)[],
  headers: Readonly<Record<string, string>> = {},
): Request {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces)
        controller.enqueue(typeof piece === "string" ? encoder.encode(piece) : piece);
      controller.close();
    },
  });
  const init = { method: "POST", headers: { ...withToken(), ...headers }, body, duplex: "half" };
  return new Request(ADDRESS, init);
}

/** A form as text, with the boundary `x`, as a program writes it that does so by hand. */
export function formText(parts: readonly FormPart[]): string {
  const texts = parts.map(({ name, value, fileName }) => {
    const file = fileName === undefined ? "" : `; filename="${fileName}"\r\nContent-Type: text/csv`;
    return `--x\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;
  });
  return `${texts.join("")}--x--\r\n`;
}

/** The header of such a form. */
export const MULTIPART = { "Content-Type": "multipart/form-data; boundary=x" };

function withToken(): Record<string, string> {
  return { Authorization: `Bearer ${TOKEN}` };
}
