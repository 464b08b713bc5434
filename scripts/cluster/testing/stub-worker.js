import { createServer } from "node:http";
import process from "node:process";
import { endWhenTold } from "../end-when-told.js";
import { READY } from "../messages.js";

// Serves its own number and process, and whether it takes the place of another, in place of the almanac, or fails as one that cannot.
const endBy = endWhenTold();
if (process.env["STUB"] === "fails") process.exit(3);
const told = {
  number: process.env["ALMANAC_WORKER"],
  pid: process.pid,
  again: process.env["ALMANAC_WORKER_AGAIN"] === "1",
};
const server = createServer((_request, response) => {
  response.end(JSON.stringify(told));
});
server.listen(Number(process.env["PORT"]), "127.0.0.1", () => process.send?.({ almanac: READY }));
endBy(() => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
});
