import process from "node:process";
import { bearerToken } from "./bearer-token";
import { isSameSecret } from "./same-secret";

/** Whether a request comes from whoever has ADMIN_TOKEN. */
export function isAdmin(request: Request): boolean {
  const expected = process.env["ADMIN_TOKEN"]?.trim() ?? "";
  const sent = bearerToken(request.headers.get("authorization"));
  return expected !== "" && sent !== null && isSameSecret(sent, expected);
}
