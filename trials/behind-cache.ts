import { spawn, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startAlmanac } from "../bench/support/processes/almanac";
import { freePort } from "../bench/support/processes/free-port";
import { temporaryFolder } from "../bench/support/temporary-folder";
import { inProject } from "../scripts/project.js";
import type { Outcome } from "./support/outcome";

const TOKEN = "correct-horse-battery-staple";
const SHARED = [
  ...["/", "/zh-Hant/compare", "/indices/hsi/annual.csv", "/indices/hsi/annual.json", "/indices/hsi.png"],
  ...["/api/v1/indices/hsi/annual", "/embed/indices/hsi?plate=level", "/icon.svg"],
];

/**
 * Puts Varnish with the rules of docs/varnish.vcl before an almanac: it must keep what is for everyone and never what is
 * a reader's own, and forget it after an import.
 */
export async function behindCache(): Promise<Outcome> {
  if (spawnSync("varnishd", ["-V"]).status !== 0) return { passed: true, told: "skipped: no varnishd here" };
  // The store of the benchmarks is shared: this one is written to.
  const almanac = await startAlmanac({
    ADMIN_TOKEN: TOKEN,
    TRUSTED_PROXIES: "1",
    DATA_DIR: temporaryFolder(),
  });
  const cache = await startVarnish(new URL(almanac.url).port);
  try {
    const faults: string[] = [];
    const expect = (isSo: boolean, what: string) => {
      if (!isSo) faults.push(what);
    };
    for (const path of SHARED) {
      await get(cache.url + path);
      expect((await get(cache.url + path)).isKept, `${path} is not kept`);
    }
    const own = { cookie: "theme=dark" };
    for (let time = 0; time < 2; time += 1) {
      const dark = await get(`${cache.url}/`, own);
      expect(!dark.isKept && dark.text.includes('data-theme="dark"'), "a reader's own page is kept or wrong");
      expect(
        !(await get(`${cache.url}/`)).text.includes('data-theme="dark"'),
        "a reader's own page is given to another",
      );
    }
    const before = await get(`${cache.url}/indices/hsi/annual.csv`);
    await importSome(almanac.url);
    const revision = (await get(`${almanac.url}/`)).revision;
    await fetch(cache.url, { method: "BAN", headers: { "X-Almanac-Revision": revision ?? "" } });
    const after = await get(`${cache.url}/indices/hsi/annual.csv`);
    expect(
      revision !== null && after.revision === revision && before.revision !== revision,
      "an import is not seen",
    );
    return {
      passed: faults.length === 0,
      told:
        faults.length === 0 ? `${SHARED.length} addresses kept, forgotten at an import` : faults.join("; "),
    };
  } finally {
    cache.stop();
    await almanac.stop();
  }
}

async function get(url: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(url, { headers });
  // Varnish names the request that brought what it has kept behind the present one.
  const isKept = (response.headers.get("x-varnish") ?? "").includes(" ");
  return { isKept, text: await response.text(), revision: response.headers.get("x-almanac-revision") };
}

async function startVarnish(almanacPort: string) {
  const folder = temporaryFolder();
  const port = await freePort();
  const rules = readFileSync(inProject("docs", "varnish.vcl"), "utf8").replace('"3000"', `"${almanacPort}"`);
  writeFileSync(join(folder, "rules.vcl"), rules);
  const args = ["-F", "-j", "none", "-n", join(folder, "work"), "-a", `127.0.0.1:${port}`];
  const child = spawn("varnishd", [...args, "-f", join(folder, "rules.vcl")], { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  for (let time = 0; time < 50; time += 1) {
    if (
      await fetch(`${url}/livez`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break;
    await sleep(200);
  }
  return { url, stop: () => void child.kill("SIGKILL") };
}

async function importSome(url: string): Promise<void> {
  const form = new FormData();
  form.set("index", "HSI");
  form.set("file", new Blob(["Date,Close\n2026-08-24,26100.00\n"], { type: "text/csv" }), "one.csv");
  const headers = { Authorization: `Bearer ${TOKEN}` };
  const response = await fetch(`${url}/api/v1/imports`, { method: "POST", body: form, headers });
  if (!response.ok) throw new Error(`the import is answered ${response.status}: ${await response.text()}`);
}
