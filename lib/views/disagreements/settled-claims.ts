import { CLAIM_DOCUMENTS, type Claim, type ClaimDocument, type Speaker } from "@/lib/reference/claims/claim";
import { CLAIMS } from "@/lib/reference/claims/claims";
import { QUESTION_IDS, QUESTIONS } from "@/lib/reference/claims/questions";
import type { Topic } from "@/lib/reference/claims/topics";
import type { Catalogue } from "@/lib/reference/records";
import { namedSources, notesById } from "@/lib/reference/source-names";
import type { NamedSource } from "@/lib/reference/types";
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

/** All claims of the ledger in the order of its questions, settled by what the records and facts show now. */
export function settledClaims(context: ReferenceContext): SettledClaim[] {
  const ordered = QUESTION_IDS.flatMap((id) => CLAIMS.filter(({ question }) => question === id));
  return ordered.map((claim) => ({ claim, ...settle(claim.check, context) }));
}

/** The topic that a claim belongs to. */
export function topicOf({ claim }: SettledClaim): Topic {
  return QUESTIONS[claim.question].topic;
}

/** A document by the name and the place that it has among the sources; `null` where the store does not have it. */
export function documentSource({ sources }: Catalogue, document: ClaimDocument): NamedSource | null {
  const id = CLAIM_DOCUMENTS[document];
  const notes = notesById(sources.filter((note) => note.id === id));
  return notes.size === 0 ? null : (namedSources(id, notes)[0] ?? null);
}
