/** What a process says when it answers. */
export const READY = "ready";
/** What it is told when it is to end. */
export const CLOSE = "close";
