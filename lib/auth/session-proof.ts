import { createHmac, scryptSync } from "node:crypto";
import { isSameSecret } from "./same-secret.js";

const PURPOSE = "hang-seng-almanac session 1";
const KEY_BYTES = 32;
const PROOF = /^(\d{1,16})\.([\w-]{43})$/;

let latest: { readonly token: string; readonly key: Buffer } | undefined;

/**
 * A text that proves, until `expiresAt` in milliseconds since 1970, that its holder knew the token; the token is not in
 * it, and another token makes it worthless.
 */
export function makeProof(token: string, expiresAt: number): string {
  return `${expiresAt}.${signature(token, expiresAt)}`;
}

/** Whether a text is a proof made with this token that has not expired at `now`. */
export function isProof(token: string, text: string, now: number): boolean {
  const [, until = "", sign = ""] = PROOF.exec(text) ?? [];
  const expiresAt = Number(until);
  return until !== "" && expiresAt > now && isSameSecret(sign, signature(token, expiresAt));
}

function signature(token: string, expiresAt: number): string {
  return createHmac("sha256", keyOf(token)).update(`${PURPOSE} ${expiresAt}`).digest("base64url");
}

/** A key that is slow to make: whoever comes by a proof cannot try millions of tokens on it. */
function keyOf(token: string): Buffer {
  if (latest?.token !== token) latest = { token, key: scryptSync(token, PURPOSE, KEY_BYTES) };
  return latest.key;
}
