import { readSetting } from "@/lib/settings/settings.js";
import type { ProviderName } from "./provider-symbols";

/**
 * Where the providers answer: ALMANAC_STOOQ_URL and ALMANAC_YAHOO_URL for a mirror, which may have a path, else
 * their own addresses. Throws a RangeError with one line where one of them is not an http or https address.
 */
export function providerBaseUrls(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<ProviderName, URL>> {
  return { stooq: readSetting(env, "ALMANAC_STOOQ_URL"), yahoo: readSetting(env, "ALMANAC_YAHOO_URL") };
}
