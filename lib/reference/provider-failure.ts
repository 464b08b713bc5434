/** Why a provider gave no closes. */
export type ProviderFailure =
  /** No connection could be made: no network, no such host, nobody listening. */
  | "offline"
  /** The connection broke before the answer was whole. */
  | "interrupted"
  | "timeout"
  /** The provider asks for patience. */
  | "rate-limited"
  /** An HTTP status that is no answer. */
  | "refused"
  /** The provider does not know the symbol, or has nothing of it in the days asked for. */
  | "unknown-symbol"
  /** The answer is not what the provider is known to send. */
  | "malformed"
  /** The answer contradicts closes that are stored. */
  | "disagreement"
  /** The provider stopped following the index. */
  | "stale";
