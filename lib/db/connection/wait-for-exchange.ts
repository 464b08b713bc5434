/**
 * The first statement of a transaction on a server that sees one state throughout. It waits for a restore that exchanges
 * the tables, and takes no snapshot: one from before that wait would see the new tables without a row.
 */
export const WAIT_FOR_EXCHANGE = "LOCK TABLE store_revision IN ACCESS SHARE MODE";
