import process from "node:process";
import { readSetting } from "@/lib/settings/settings.js";

const UNKNOWN = "http://localhost";

/**
 * The origin that readers know this site by, without a slash at its end: PUBLIC_URL, else the protocol and the host of
 * the request. Of forwarded words only those of trusted proxies have come this far.
 */
export function siteOrigin(headers: Pick<Headers, "get">): string {
  const named = readSetting(process.env, "PUBLIC_URL");
  if (named !== null) return named;
  const protocol = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  const asked = `${protocol}://${headers.get("host") ?? ""}`;
  return URL.canParse(asked) ? new URL(asked).origin : UNKNOWN;
}
