import ipaddr from "ipaddr.js";

// Who has a network of IPv6 has 2^64 addresses in it.
const NETWORK_BYTES = 8;

/**
 * Whom an address stands for: itself, in IPv4 however it is written, or in IPv6 the network that its holder can choose
 * addresses from. What is no address stands for itself.
 * @param {string} address
 * @returns {string}
 */
export function networkOf(address) {
  if (!ipaddr.isValid(address)) return address;
  const known = ipaddr.process(address);
  return known.kind() === "ipv4" ? known.toString() : known.toByteArray().slice(0, NETWORK_BYTES).join(".");
}
