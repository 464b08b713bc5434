import process from "node:process";
import { listen, readAddress } from "../../../scripts/address.js";

// The peer: an empty Next application, built in the folder EMPTY_APP, served as scripts/serve.js serves the almanac.

Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
const address = readAddress(process.env);
const { default: next } = await import("next");
const dir = process.env["EMPTY_APP"] ?? "";
const app = next({ dev: false, dir, hostname: address.name, port: address.port });
await app.prepare();
const handleRequest = app.getRequestHandler();
await listen(address, (request, response) => {
  handleRequest(request, response).catch((error) => {
    console.error(error);
    response.destroy();
  });
});
