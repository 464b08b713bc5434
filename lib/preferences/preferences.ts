/** How the pages look to one reader; kept in cookies, so that the server sends them right at once. */
export const THEMES = ["auto", "light", "dark"] as const;
export const TONE_PAIRS = ["green-up", "red-up", "blind-safe"] as const;

export interface Preferences {
  readonly theme: (typeof THEMES)[number];
  /** Colours of rises and falls: Hong Kong's green up by default. */
  readonly tones: (typeof TONE_PAIRS)[number];
}

/** The reader's choices from two cookie values; what is missing or unknown has its default. */
export function readPreferences(theme: string | undefined, tones: string | undefined): Preferences {
  return {
    theme: THEMES.find((known) => known === theme) ?? "auto",
    tones: TONE_PAIRS.find((known) => known === tones) ?? "green-up",
  };
}
