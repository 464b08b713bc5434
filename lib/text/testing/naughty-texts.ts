import blns from "@/lib/text/fixtures/blns/blns.json";

// What the list, which is one of lines, does not have.
const MORE = [
  "\u0000",
  "a\u0000b",
  "\r\n",
  "a\r\nSet-Cookie: naughty=1",
  "\u001b[2J\u001b[31mred",
  "\u009b31m",
  "\u202egnp.exe",
  "\u2028\u2029",
  "\ud800",
  "\udfff\ud800",
  "%",
  "%00",
  "%E0%A4%A",
  "%2e%2e%2f",
  "..\\..\\..",
  "../../../../etc/passwd",
  "__proto__",
  "constructor",
  "toString",
  "=1+1",
  "{bar}",
  "x".repeat(3000),
  "😀".repeat(400),
];

/** Texts that programs stumble over: the big list of naughty strings, and what no line of a list can hold. */
export const NAUGHTY_TEXTS: readonly string[] = [...new Set([...blns, ...MORE])];

/** Every fifth of them, and all that no line can hold: for tests whose every text takes its time. */
export const SOME_NAUGHTY_TEXTS: readonly string[] = [
  ...new Set([...blns.filter((_, at) => at % 5 === 0), ...MORE]),
];

/** A text as the value of a header: its bytes in UTF-8, without those that no client can send. */
export function asHeader(text: string): string {
  const bytes = Buffer.from(text).filter((byte) => byte === 9 || (byte >= 32 && byte !== 127));
  return Buffer.from(bytes).toString("latin1");
}
