import { join } from "node:path";
import process from "node:process";
import { serveMany } from "../serve-many.js";

await serveMany(Number(process.env["COUNT"]), join(import.meta.dirname, "stub-worker.js"));
console.log("all answer");
