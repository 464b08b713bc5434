import { execFile, spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { freePort } from "../../bench/support/processes/free-port";
import { temporaryFolder } from "../../bench/support/temporary-folder";
import { inProject } from "../../scripts/project.js";
import type { LeanAlmanac } from "./lean-rig";

const run = promisify(execFile);

/** Addresses, and how what they answer begins. */
const ANSWERS: ReadonlyArray<readonly [path: string, begins: string]> = [
  ["/", "<!DOCTYPE html>"],
  ["/zh-Hant/indices/hsi/drawdowns", "<!DOCTYPE html>"],
  ["/indices/hsi/annual.csv", "Year"],
  ["/indices/hsi/annual.json", "{"],
  ["/indices/hsi.svg", "<svg"],
  ["/indices/hsi.png", "\u0089PNG"],
  ["/zh-Hant/indices/hsi.png", "\u0089PNG"],
  ["/api/v1/indices/hsi/tearsheet", "{"],
  ["/api/v1/openapi.json", "{"],
  ["/feed.xml", "<?xml"],
  ["/sitemap.xml", "<?xml"],
  ["/almanac.zip", "PK"],
  ["/icon.svg", "<svg"],
  ["/readyz", "ready"],
];

/** The pages among them, as they are answered. */
export async function textsOfPages({ server }: LeanAlmanac): Promise<string[]> {
  const texts: string[] = [];
  for (const [path, begins] of ANSWERS) {
    if (begins.startsWith("<!DOCTYPE")) texts.push(await (await fetch(server.url + path)).text());
  }
  // Each names its own address.
  return texts.map((text) => text.replaceAll(new URL(server.url).host, "here"));
}

/** Asks a lean almanac for everything of which it has a kind, and the command for its own; what was not as it should be. */
export async function askAll(almanac: LeanAlmanac): Promise<string[]> {
  const { server, secrets } = almanac;
  const faults: string[] = [];
  for (const [path, begins] of ANSWERS) {
    const response = await fetch(server.url + path);
    const text = Buffer.from(await response.arrayBuffer()).toString("latin1");
    const isAsExpected = response.status === 200 && text.replace(/^\ufeff/, "").startsWith(begins);
    if (!isAsExpected) faults.push(`${path} is ${response.status} ${JSON.stringify(text.slice(0, 60))}`);
  }
  faults.push(...(await importOne(almanac)), ...(await askCommand(almanac)));
  const metrics = await (await fetch(`${server.url}/metrics`, bearer(almanac.metricsToken))).text();
  for (const line of ["almanac_store_up 1", 'almanac_loads_total{kind="import",outcome="stored"} 2']) {
    if (!metrics.includes(`${line}\n`)) faults.push(`the metrics do not say: ${line}`);
  }
  const printed = server.printed();
  for (const said of ['"msg":"serving"', '"msg":"request"', "A statement of the store took"]) {
    if (!printed.includes(said)) faults.push(`the log does not say ${said}`);
  }
  for (const secret of secrets) {
    if ((printed + metrics).includes(secret)) faults.push(`${secret} is told`);
  }
  return faults;
}

const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });

async function importOne({ server, adminToken }: LeanAlmanac): Promise<string[]> {
  const form = new FormData();
  form.set("index", "HSI");
  form.set("file", new Blob(["Date,Close\n2026-08-24,26100.00\n"], { type: "text/csv" }), "one.csv");
  const sent = { method: "POST", body: form, ...bearer(adminToken) };
  const response = await fetch(`${server.url}/api/v1/imports`, sent);
  return response.ok ? [] : [`an import is answered ${response.status}: ${await response.text()}`];
}

/** The command of the folder, which hands its work over to the server that holds the store. */
async function askCommand({ folder, dataFolder }: LeanAlmanac): Promise<string[]> {
  const almanac = async (...args: string[]) => {
    const env = { ...process.env, DATABASE_URL: "", DATA_DIR: dataFolder };
    return (await run(process.execPath, ["lib/cli/almanac.js", ...args], { cwd: folder, env })).stdout;
  };
  const file = join(temporaryFolder(), "two.csv");
  writeFileSync(file, "Date,Close\n2026-08-25,26200.00\n");
  const faults: string[] = [];
  try {
    await almanac("import", file, "--index", "hsi");
    const { last } = JSON.parse(await almanac("analyze", "hsi", "--json"));
    if (last.date !== "2026-08-25") faults.push(`the command does not see its import: ${last.date}`);
    const csv = await almanac("export", "hsi", "annual");
    if (!/^\ufeff?Year/.test(csv)) faults.push(`the command exports ${csv.slice(0, 60)}`);
  } catch (error) {
    faults.push(`the command failed: ${error}`);
  }
  return faults;
}

/** Puts nginx with docs/nginx.conf before an almanac, on a certificate of its own, and asks through it. */
export async function askThroughProxy({ server, metricsToken }: LeanAlmanac) {
  if (spawnSync("nginx", ["-v"]).error || spawnSync("openssl", ["version"]).error) {
    return { told: "nginx: skipped, it or openssl is not here", faults: [] };
  }
  const folder = temporaryFolder();
  const port = await freePort();
  const plainPort = await freePort();
  mkdirSync(join(folder, "logs"));
  const names = ["-subj", "/CN=almanac.example", "-addext", "subjectAltName=DNS:almanac.example"];
  const files = ["-keyout", join(folder, "privkey.pem"), "-out", join(folder, "fullchain.pem")];
  await run("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", ...names, ...files]);
  const site = readFileSync(inProject("docs", "nginx.conf"), "utf8")
    .replace("127.0.0.1:3000", new URL(server.url).host)
    .replace(/^ *listen \[::\].*$/gm, "")
    .replace("listen 80;", `listen 127.0.0.1:${plainPort};`)
    .replace("listen 443", `listen 127.0.0.1:${port}`)
    .replaceAll("/etc/ssl/almanac", folder);
  const around = `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/logs/error.log;
    events {} http { access_log off; ${site} }`;
  writeFileSync(join(folder, "nginx.conf"), around);
  const nginx = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf")], { stdio: "ignore" });
  try {
    await sleep(1_000);
    const faults: string[] = [];
    const securely = askSecurely(port, readFileSync(join(folder, "fullchain.pem")));
    const page = await securely("/");
    if (page.status !== 200) faults.push(`through nginx a page is ${page.status}`);
    if (page.headers["strict-transport-security"] === undefined) faults.push("no HSTS through nginx");
    const metrics = await securely("/metrics", bearer(metricsToken).headers);
    if (metrics.status !== 404) faults.push(`through nginx /metrics is ${metrics.status}`);
    const plain = await fetch(`http://127.0.0.1:${plainPort}/a`, { redirect: "manual" });
    if (plain.status !== 308) faults.push(`http is answered ${plain.status}`);
    return { told: "nginx: https, HSTS, no metrics to the outside", faults };
  } finally {
    nginx.kill("SIGTERM");
  }
}

interface SecureAnswer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
}

function askSecurely(port: number, ca: Buffer) {
  return (path: string, headers: Readonly<Record<string, string>> = {}) =>
    new Promise<SecureAnswer>((resolve, reject) => {
      const to = { host: "127.0.0.1", port, path, servername: "almanac.example", ca };
      get({ ...to, headers: { Host: "almanac.example", ...headers } }, (response) => {
        response.resume();
        response.on("end", () => resolve({ status: response.statusCode, headers: response.headers }));
      }).on("error", reject);
    });
}
