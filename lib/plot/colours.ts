import type { SceneTone } from "./scene";

/** How rise and fall are told apart. */
export type TonePair = "green-up" | "red-up" | "blind-safe";

export type Theme = "light" | "dark";

// The page's own are in app/globals.css; a test keeps both alike.
const LIGHT = {
  ...{ paper: "#ffffff", ink: "#10181f", soft: "#52606b", rule: "#d9dfe3", index: "#1b3a8a" },
  shade: "#e7ebee",
  ...{ green: "#12795a", red: "#c2312f", blue: "#0a5fb4", orange: "#a85200", mark: "#b7791f" },
  ...{ "other-1": "#8a6116", "other-2": "#3f7d4f", "other-3": "#7a4fae", "other-4": "#1f7f8c" },
  ...{ "other-5": "#a8476a", "other-6": "#5d6b2f", "other-7": "#6b7280" },
};
const DARK: typeof LIGHT = {
  ...{ paper: "#0e1419", ink: "#e9eef1", soft: "#9aa8b2", rule: "#2a353e", index: "#8fb0ff" },
  shade: "#1d2730",
  ...{ green: "#45c598", red: "#ff7b72", blue: "#74b4ff", orange: "#f0a35e", mark: "#e0b04c" },
  ...{ "other-1": "#d2ac5f", "other-2": "#8fc79b", "other-3": "#c0a3ec", "other-4": "#74c7d3" },
  ...{ "other-5": "#e39ab4", "other-6": "#b4c27e", "other-7": "#aab4bf" },
};
const PAIRS = {
  "green-up": { up: "green", down: "red" },
  "red-up": { up: "red", down: "green" },
  "blind-safe": { up: "blue", down: "orange" },
} as const;

/** The colours of all tones in a theme; `span` is that of the index, to be painted faintly. */
export function coloursOf(theme: Theme, pair: TonePair): Record<SceneTone, string> {
  const colours = theme === "light" ? LIGHT : DARK;
  const { up, down } = PAIRS[pair];
  return { ...colours, span: colours.index, clear: "none", up: colours[up], down: colours[down] };
}
