import process from "node:process";
import { readSetting } from "@/lib/settings/settings.js";
import { isSameSecret } from "./same-secret.js";

/** What whoever imports over HTTP has to know, `ADMIN_TOKEN`; `null` where it is not set, and nobody may. */
export function adminToken(): string | null {
  return readSetting(process.env, "ADMIN_TOKEN");
}

/** Whether a text is ADMIN_TOKEN; never where that is not set. */
export function isAdminToken(text: string): boolean {
  const token = adminToken();
  return token !== null && isSameSecret(text.trim(), token);
}

/** The token in a header `Authorization: Bearer …`; `null` where there is none. */
export function bearerToken(header: string | null | undefined): string | null {
  return /^Bearer +(\S+) *$/i.exec(header ?? "")?.[1] ?? null;
}
