import { readSettings } from "./settings.js";

/** What anybody may read who reads the log. Every other setting may hold a password, a token, or who knows what. */
const SHOWN = new Set([
  ...["PORT", "HOST", "PUBLIC_URL", "TRUSTED_PROXIES", "RATE_LIMIT", "WEB_CONCURRENCY", "DATA_DIR"],
  ...["IMPORT_MAX_MB", "CACHE_MB", "LOG_LEVEL", "SLOW_QUERY_MS"],
]);

/**
 * The settings in force as a log may show them: by name, their value, or that they are `set` or `unset` where that could
 * tell a secret. Throws as `readSettings` does.
 * @param {import("./settings.js").Environment} env
 * @returns {Readonly<Record<string, string | number | null>>} null: it is unset, and nothing stands in for it
 */
export function shownSettings(env) {
  const shown = Object.entries(readSettings(env)).map(([name, value]) => {
    if (SHOWN.has(name)) return [name, typeof value === "number" || value === null ? value : String(value)];
    return [name, env[name]?.trim() ? "set" : "unset"];
  });
  return Object.fromEntries(shown);
}
