import type { ProviderName } from "./provider-symbols";

const DEFAULTS: Readonly<Record<ProviderName, string>> = {
  stooq: "https://stooq.com/",
  yahoo: "https://query1.finance.yahoo.com/",
};

const VARIABLES: Readonly<Record<ProviderName, string>> = {
  stooq: "ALMANAC_STOOQ_URL",
  yahoo: "ALMANAC_YAHOO_URL",
};

/**
 * Where the providers answer: ALMANAC_STOOQ_URL and ALMANAC_YAHOO_URL for a mirror, which may have a path, else
 * their own addresses. Throws a RangeError with one line where one of them is not an http or https address.
 */
export function providerBaseUrls(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<ProviderName, URL>> {
  return { stooq: baseUrl("stooq", environment), yahoo: baseUrl("yahoo", environment) };
}

function baseUrl(name: ProviderName, environment: Readonly<Record<string, string | undefined>>): URL {
  const variable = VARIABLES[name];
  const given = environment[variable] ?? "";
  const text = given === "" ? DEFAULTS[name] : given;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    // The text is not shown: it may hold a password.
    throw new RangeError(`${variable} must be an http or https address without a user name`);
  }
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url;
}
