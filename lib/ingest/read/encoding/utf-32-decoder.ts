const UNIT_BYTES = 4;
const LAST_SIGN = 0x10ffff;

/** Decodes UTF-32, which TextDecoder does not know, as a strict TextDecoder would. */
export class Utf32Decoder {
  readonly #isLittleEndian: boolean;
  #rest = new Uint8Array(0);

  constructor(isLittleEndian: boolean) {
    this.#isLittleEndian = isLittleEndian;
  }

  /** The text of the next bytes; a character may go on in those after. Throws a TypeError for bytes that are none. */
  decode(bytes: Uint8Array, { stream }: { readonly stream: boolean }): string {
    const all = Uint8Array.of(...this.#rest, ...bytes);
    const whole = all.length - (all.length % UNIT_BYTES);
    const view = new DataView(all.buffer);
    let text = "";
    for (let at = 0; at < whole; at += UNIT_BYTES) {
      const sign = view.getUint32(at, this.#isLittleEndian);
      if (sign > LAST_SIGN || (sign >= 0xd800 && sign < 0xe000))
        throw new TypeError("no character of UTF-32");
      text += String.fromCodePoint(sign);
    }
    this.#rest = all.slice(whole);
    if (!stream && this.#rest.length > 0) throw new TypeError("the last character of UTF-32 is cut off");
    return text;
  }
}
