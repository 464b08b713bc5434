import process from "node:process";
import { isSameSecret } from "./same-secret";

/** The token in a header `Authorization: Bearer …`; `null` where there is none. */
export function bearerToken(header: string | null | undefined): string | null {
  return /^Bearer +(\S+) *$/i.exec(header ?? "")?.[1] ?? null;
}

/** Whether a request comes from whoever has ADMIN_TOKEN. */
export function isAdmin(request: Request): boolean {
  const expected = process.env["ADMIN_TOKEN"]?.trim() ?? "";
  const sent = bearerToken(request.headers.get("authorization"));
  return expected !== "" && sent !== null && isSameSecret(sent, expected);
}
