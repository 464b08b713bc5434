/** How the bytes of a file may stand for text; the names that TextDecoder knows, and UTF-32, which it does not. */
export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "utf-32le",
  "utf-32be",
  "gb18030",
  "big5",
  "shift_jis",
  "euc-jp",
  "euc-kr",
  "windows-1250",
  "windows-1251",
  "windows-1252",
  "windows-1253",
  "windows-1254",
  "iso-8859-2",
  "iso-8859-15",
  "koi8-r",
  "macintosh",
] as const;

/** How bytes stand for text. */
export type Encoding = (typeof ENCODINGS)[number];

// What TextDecoder does not know by these names, or knows by a narrower one.
const ALSO_CALLED: Readonly<Record<string, string>> = {
  cp936: "gb18030",
  gbk: "gb18030",
  gb2312: "gb18030",
  cp950: "big5",
  cp932: "shift_jis",
  cp949: "euc-kr",
  uhc: "euc-kr",
  "utf-16": "utf-16le",
  "utf-32": "utf-32le",
  "latin-1": "windows-1252",
};

/** The encoding of a name in any case of letters, such as `CP932` for Shift_JIS; `null` where it is not known. */
export function encodingNamed(name: string): Encoding | null {
  const plain = name.trim().toLowerCase();
  const called = ALSO_CALLED[plain] ?? plain.replace(/^cp(?=125\d$)/, "windows-");
  return known(called) ?? known(labelled(called));
}

function known(name: string): Encoding | null {
  return ENCODINGS.find((each) => each === name) ?? null;
}

function labelled(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch (error) {
    if (error instanceof RangeError) return "";
    throw error;
  }
}
