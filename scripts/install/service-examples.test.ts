import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "@/lib/db/testing/temporary-folder";
import { readSettings } from "@/lib/settings/settings.js";
import { inProject, readJson } from "../project.js";

const unit = readFileSync(inProject("docs", "systemd", "almanac.service"), "utf8");
const isMissing = (program: string, asked: string) => spawnSync(program, [asked]).error !== undefined;
// Exposure as systemd reckons it, from 0 to 100: a service without any of this has 96.
const MOST_EXPOSED = "20";

describe("docs/systemd/almanac.service", () => {
  it("starts what npm start starts, with settings that can be used", () => {
    const [, command = ""] = /^ExecStart=\/usr\/bin\/(.+)$/m.exec(unit) ?? [];
    expect(command).toBe(readJson(inProject("package.json")).scripts.start);
    const [, line = ""] = /^Environment=(.+)$/m.exec(unit) ?? [];
    const env = Object.fromEntries(line.split(" ").map((each) => each.split("=")));
    expect(readSettings(env)).toMatchObject({ DATA_DIR: "/var/lib/almanac", LOG_LEVEL: "info" });
  });

  it("lets the service write where the guides have backups written, read and removed", () => {
    const [, folders = ""] = /^StateDirectory=(.+)$/m.exec(unit) ?? [];
    const writable = folders.split(" ").map((folder) => `/var/lib/${folder}/`);
    for (const [guide, least] of [
      ["backup.md", 4],
      ["installing.md", 1],
    ] as const) {
      const text = readFileSync(inProject("docs", guide), "utf8");
      const named = text.matchAll(/(?:backup|restore|find|\.zip) (\/[\w/-]*\/)/g);
      const used = [...named].map(([, folder]) => folder);
      expect(used.length, guide).toBeGreaterThanOrEqual(least);
      for (const folder of used) expect(writable, guide).toContain(folder);
    }
  });

  it("is one that systemd takes, and leaves little open", ({ skip }) => {
    if (isMissing("systemd-analyze", "--version")) skip("no systemd here");
    const file = join(temporaryFolder(), "almanac.service");
    writeFileSync(file, unit.replace("/usr/bin/node", process.execPath));
    const verified = spawnSync("systemd-analyze", ["verify", file], { encoding: "utf8" });
    expect([verified.status, verified.stderr]).toEqual([0, ""]);
    const rated = ["security", "--offline=true", `--threshold=${MOST_EXPOSED}`, file];
    expect(spawnSync("systemd-analyze", rated).status).toBe(0);
  });
});

describe("docs/nginx.conf", () => {
  it("is one that nginx takes", ({ skip }) => {
    if (isMissing("nginx", "-v")) skip("no nginx here");
    if (isMissing("openssl", "version")) skip("no openssl here");
    const folder = temporaryFolder();
    mkdirSync(join(folder, "logs"));
    const files = ["-keyout", join(folder, "privkey.pem"), "-out", join(folder, "fullchain.pem")];
    const subject = ["-subj", "/CN=almanac.example", "-days", "1"];
    spawnSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", ...subject, ...files]);
    const site = readFileSync(inProject("docs", "nginx.conf"), "utf8")
      .replaceAll("/etc/ssl/almanac", folder)
      .replace(/listen (\[::\]:)?(80|443)/g, "listen $118$2");
    const around = `pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${site} }`;
    writeFileSync(join(folder, "nginx.conf"), around);
    const tested = spawnSync("nginx", ["-t", "-p", folder, "-c", join(folder, "nginx.conf")], {
      encoding: "utf8",
    });
    expect(tested.stderr).not.toMatch(/\[(?:emerg|alert|crit|error)\]/);
    expect(tested.status).toBe(0);
  });
});
