import { createHmac, scryptSync } from "node:crypto";
import { isSameSecret } from "./same-secret.js";

const PURPOSE = "hang-seng-almanac session 1";
const KEY_BYTES = 32;
/** How long a session lasts. */
export const SESSION_MS = 12 * 60 * 60 * 1000;
// Another machine on the store may be ahead of this one by so much.
const CLOCKS_DIFFER_MS = 60 * 1000;
const PROOF = /^(\d{1,16})\.([\w-]{43})$/;

let latest: { readonly token: string; readonly key: Buffer } | undefined;

/**
 * A text that proves, until `expiresAt` in milliseconds since 1970, that its holder knew the token; the token is not in
 * it, and another token makes it worthless.
 */
export function makeProof(token: string, expiresAt: number): string {
  return `${expiresAt}.${signature(token, expiresAt)}`;
}

/** Whether a text is a proof made with this token that has not expired at `now`, and lasts no longer than a session does. */
export function isProof(token: string, text: string, now: number): boolean {
  return judge(token, text, now) === "holds";
}

/**
 * Whether a text has the form of a proof that would hold at `now`, and was not made with this token or for so long. Not one
 * that has expired, whoever made it.
 */
export function isFalseProof(token: string, text: string, now: number): boolean {
  return judge(token, text, now) === "false";
}

function judge(token: string, text: string, now: number): "holds" | "false" | "none" {
  const [, until = "", sign = ""] = PROOF.exec(text) ?? [];
  const expiresAt = Number(until);
  if (until === "" || expiresAt <= now) return "none";
  const isMade = isSameSecret(sign, signature(token, expiresAt));
  return isMade && expiresAt <= now + SESSION_MS + CLOCKS_DIFFER_MS ? "holds" : "false";
}

/** Until when a proof proves anything, in milliseconds since 1970. */
export function expiryOf(proof: string): number {
  return Number(PROOF.exec(proof)?.[1] ?? 0);
}

function signature(token: string, expiresAt: number): string {
  return createHmac("sha256", keyOf(token)).update(`${PURPOSE} ${expiresAt}`).digest("base64url");
}

/** A key that is slow to make: whoever comes by a proof cannot try millions of tokens on it. */
function keyOf(token: string): Buffer {
  if (latest?.token !== token) latest = { token, key: scryptSync(token, PURPOSE, KEY_BYTES) };
  return latest.key;
}
