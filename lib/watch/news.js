import { channel, subscribe, unsubscribe } from "node:diagnostics_channel";

/** @typedef {"error" | "warn" | "info" | "debug"} Level how much a line of the log matters, most first */

/**
 * What the parts of this process tell whoever watches over it. Node's channels are of the whole process: Next's bundles,
 * each with modules of its own, and the server that runs them hear each other.
 * @typedef {object} News
 * @property {{ level: Level, text: string, more: Readonly<Record<string, unknown>> }} line a sentence for the log
 * @property {{ sql: string, ms: number }} statement a statement of the store, without its parameters, and how long it took
 * @property {{ kind: "import" | "update", outcome: string }} load how a load of closes ended
 */

/**
 * Tells what happened to all who hear of it; where nobody does, it costs nothing.
 * @template {keyof News} Name
 * @param {Name} name
 * @param {News[Name]} news
 */
export function tell(name, news) {
  channel(channelName(name)).publish(news);
}

/**
 * Whether anybody hears of it.
 * @param {keyof News} name
 * @returns {boolean}
 */
export function isHeard(name) {
  return channel(channelName(name)).hasSubscribers;
}

/**
 * Hears of it from now on.
 * @template {keyof News} Name
 * @param {Name} name
 * @param {(news: News[Name]) => void} listener
 * @returns {() => void} stops hearing
 */
export function hear(name, listener) {
  const heard = (/** @type {unknown} */ news) => listener(/** @type {News[Name]} */ (news));
  subscribe(channelName(name), heard);
  return () => void unsubscribe(channelName(name), heard);
}

/**
 * Says a sentence to whoever runs this process: as a line of the log where one is kept, otherwise on stderr as it is.
 * @param {Level} level
 * @param {string} text without secrets
 * @param {Readonly<Record<string, unknown>>} [more] for a log that is read by programs
 */
export function say(level, text, more = {}) {
  if (isHeard("line")) tell("line", { level, text, more });
  else console.error(text);
}

/** @param {keyof News} name */
function channelName(name) {
  return `hang-seng-almanac.${name}`;
}
