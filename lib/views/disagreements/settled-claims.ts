import type { Locale } from "@/lib/i18n/locale";
import { CLAIM_DOCUMENTS, type Claim, type ClaimDocument, type Speaker } from "@/lib/reference/claims/claim";
import { CLAIMS } from "@/lib/reference/claims/claims";
import { QUESTION_IDS, QUESTIONS } from "@/lib/reference/claims/questions";
import type { ClaimTopic } from "@/lib/reference/claims/topics";
import type { Catalogue, IndexRecord } from "@/lib/reference/records";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import { namedSources, notesById } from "@/lib/reference/source-names";
import type { NamedSource } from "@/lib/reference/types";
import { oncePer } from "@/lib/views/parts/once";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { settle } from "./settle/settle";
import type { Settled } from "./settle/settle-context";

/** A claim with its outcome. */
export interface SettledClaim extends Settled {
  readonly claim: Claim;
}

/** The documents in their order. */
export const DOCUMENTS = Object.keys(CLAIM_DOCUMENTS) as readonly ClaimDocument[];

/** Whether one of the documents says it, and not another source. */
export function isDocument(by: Speaker): by is ClaimDocument {
  return typeof by === "string";
}

/** What was settled last from the facts, in a language, and from which records. */
interface Kept {
  readonly records: readonly IndexRecord[];
  readonly claims: readonly SettledClaim[];
}

// The claims are the same in every state of the page, and take some milliseconds.
const keptOf = oncePer((_facts: ReferenceFacts) => new Map<Locale, Kept>());

/** All claims of the ledger in the order of its questions, settled by what the records and facts show now. */
export function settledClaims(context: ReferenceContext): readonly SettledClaim[] {
  const { facts, records, t } = context;
  const kept = keptOf(facts);
  const known = kept.get(t.locale);
  const isSame =
    known?.records.length === records.length && known.records.every((record, at) => record === records[at]);
  if (known !== undefined && isSame) return known.claims;
  const ordered = QUESTION_IDS.flatMap((id) => CLAIMS.filter(({ question }) => question === id));
  const claims = ordered.map((claim) => ({ claim, ...settle(claim.check, context) }));
  kept.set(t.locale, { records, claims });
  return claims;
}

/** The topic that a claim belongs to. */
export function topicOf({ claim }: SettledClaim): ClaimTopic {
  return QUESTIONS[claim.question].topic;
}

/** A document by the name and the place that it has among the sources; `null` where the store does not have it. */
export function documentSource({ sources }: Catalogue, document: ClaimDocument): NamedSource | null {
  const id = CLAIM_DOCUMENTS[document];
  const notes = notesById(sources.filter((note) => note.id === id));
  return notes.size === 0 ? null : (namedSources(id, notes)[0] ?? null);
}
