import { createServer } from "node:http";
import { guard, LISTENING } from "../lib/http/admission/listening.js";
import { readSetting } from "../lib/settings/settings.js";
import { Problem } from "./problem.js";

/**
 * @typedef {object} Address where the server listens
 * @property {number} port
 * @property {readonly string[]} hosts
 * @property {string} name the host as a reader would type it
 * @property {string} url
 * @property {boolean} isBehindProxies whether connections are those of proxies, who see to how many readers have
 */

// `localhost` is one of these or both; a browser may try either.
const loopback = ["127.0.0.1", "::1"];
const everywhere = new Set(["0.0.0.0", "::"]);

/**
 * Reads PORT (1–65535, 3000 where unset), HOST (this machine only where unset) and whether TRUSTED_PROXIES are in front. Throws a RangeError.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Address}
 */
export function readAddress(env) {
  const port = readSetting(env, "PORT");
  const host = readSetting(env, "HOST");
  const name = everywhere.has(host) ? "localhost" : host.includes(":") ? `[${host}]` : host;
  const isBehindProxies = readSetting(env, "TRUSTED_PROXIES") > 0;
  const hosts = host === "localhost" ? loopback : [host];
  return { port, hosts, name, url: `http://${name}:${port}`, isBehindProxies };
}

/**
 * Whether a host is this machine only.
 * @param {string} host
 * @returns {boolean}
 */
export function isLoopback(host) {
  return host === "localhost" || host === "::1" || /^127(\.\d+){3}$/.test(host);
}

/**
 * Listens on every host of an address.
 * @param {Address} address
 * @param {import("node:http").RequestListener} handle
 * @returns {Promise<import("node:http").Server[]>}
 */
export async function listen(address, handle) {
  /** @type {import("node:http").Server[]} */
  const servers = [];
  try {
    for (const host of address.hosts) {
      const server = await listenOn(host, address, handle);
      if (server !== null) servers.push(server);
    }
  } catch (error) {
    for (const server of servers) server.close();
    throw error;
  }
  if (servers.length === 0) throw new Problem(`${address.name} is not an address of this machine; set HOST`);
  return servers;
}

/**
 * Throws a Problem where something else listens on the address, or nothing can.
 * @param {Address} address
 * @returns {Promise<void>}
 */
export async function requireFree(address) {
  const servers = await listen(address, () => {});
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
}

/**
 * @param {string} host
 * @param {Address} address
 * @param {import("node:http").RequestListener} handle
 * @returns {Promise<import("node:http").Server | null>} null on a machine without that loopback address
 */
function listenOn(host, address, handle) {
  const server = createServer(LISTENING, handle);
  guard(server, handle, address.isBehindProxies);
  return new Promise((resolve, reject) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      const isMissing = error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT";
      if (isMissing && address.hosts.length > 1) resolve(null);
      else reject(listenProblem(error, address));
    });
    server.listen(address.port, host, () => resolve(server));
  });
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {Address} address
 * @returns {Error}
 */
function listenProblem(error, { port, name }) {
  if (error.code === "EADDRINUSE") return new Problem(`port ${port} is in use; set PORT to another`);
  if (error.code === "EACCES")
    return new Problem(`port ${port} is reserved by the system; set PORT to another`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND" || error.code === "EAI_AGAIN") {
    return new Problem(`${name} is not an address of this machine; set HOST to another`);
  }
  return error;
}
