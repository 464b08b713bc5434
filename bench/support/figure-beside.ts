import type { Bound, Figure } from "./figure";
import type { Contender } from "./in-turns";

/** The median of a contender beside that of its peer, as a figure with a bound; nothing where the peer cannot run here. */
export function figureBeside(
  medians: ReadonlyMap<Contender, number>,
  ours: Contender,
  peer: Contender | null,
  bound: Bound,
): Figure[] {
  if (peer === null) return [];
  const value = medians.get(ours) ?? Number.NaN;
  const peerValue = medians.get(peer) ?? Number.NaN;
  return [{ name: ours.name, value, unit: "ms", peer: { name: peer.name, value: peerValue }, bound }];
}
