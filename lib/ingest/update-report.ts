import type { ProviderFailure } from "@/lib/reference/provider-failure";
import type { ImportReport } from "./import-report";
import type { ProviderName } from "./providers/provider-symbols";
import type { ProvisionalReason } from "./providers/provisional";

/** How the update of an index ended. */
type UpdateStatus =
  /** New closes are stored. */
  | "stored"
  /** There are none to store. */
  | "up-to-date"
  /** A dry run: there are closes to store. */
  | "checked"
  /** No provider is known to have the index. */
  | "not-provided"
  /** Nothing was changed, for the reason in `reason`. */
  | "failed";

/** What is told of an update as of an import. */
type Stored = "inserted" | "changed" | "unchanged" | "kept" | "warnings" | "batchId" | "revision" | "seconds";

/** What became of the update of one index. */
export interface UpdateReport extends Pick<ImportReport, Stored> {
  readonly status: UpdateStatus;
  /** Upper case. */
  readonly symbol: string;
  readonly provider: ProviderName | null;
  /** The last session up to which every one is stored, afterwards; `null` where there is none. */
  readonly lastDate: string | null;
  /** Closes that the provider had after the last session, and what became of them. */
  readonly fetched: number;
  /** The close of the last day, left out because it may still change. */
  readonly provisional: {
    readonly date: string;
    readonly close: number;
    readonly why: ProvisionalReason;
    readonly text: string;
  } | null;
  /** Why it failed, in one line; `null` where it did not. */
  readonly reason: string | null;
  /** Why providers that were asked before gave nothing, one line each. */
  readonly passedOver: readonly string[];
  /** Why each provider that was asked and gave nothing did so, in their order. */
  readonly failures: readonly ProviderFailure[];
  /** Whether no provider could be reached at all: no other index can be updated either. */
  readonly isOffline: boolean;
}
