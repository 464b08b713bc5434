import { plainText } from "@/lib/views/go/plain-text";

/** Whether a text has every word of `asked` in it, also within a word, as texts are compared; every text those of none. */
export function hasEveryWord(text: string, asked: string): boolean {
  const plain = plainText(text);
  return plainText(asked)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}
