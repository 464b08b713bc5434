import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { describe, expect, it, onTestFinished } from "vitest";
import { freePort } from "../../bench/support/processes/free-port";
import { inTime } from "../../lib/testing/in-time";
import { askAnew } from "../../trials/support/crew";
import { inProject } from "../project.js";

const COUNT = 3;

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  printed(): string;
}

async function start(stub: string): Promise<Started> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), COUNT: String(COUNT), STUB: stub };
  const child = spawn(process.execPath, [inProject("scripts", "cluster", "testing", "serve-stubs.js")], {
    env,
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  return { child, url: `http://127.0.0.1:${port}`, printed: () => printed };
}

async function started(): Promise<Started> {
  const all = await start("");
  await inTime(() => expect(all.printed()).toContain("all answer"));
  return all;
}

interface Member {
  readonly number: string;
  readonly pid: number;
  /** Whether it was told that it takes the place of another. */
  readonly again: boolean;
}

/** Who answers, by number; connections go to all in turn. */
async function membersAt(url: string): Promise<Map<string, Member>> {
  const members = new Map<string, Member>();
  for (let turn = 0; turn < COUNT * 2; turn += 1) {
    const { status, text } = await askAnew(url, "/");
    if (status !== 200) continue;
    const member: Member = JSON.parse(text);
    members.set(member.number, member);
  }
  return members;
}

/** Their processes, by number. */
async function crewAt(url: string): Promise<Map<string, number>> {
  return new Map([...(await membersAt(url)).values()].map(({ number, pid }) => [number, pid]));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const allEnded = (crew: Map<string, number>) => expect([...crew.values()].filter(isRunning)).toEqual([]);

describe.skipIf(process.platform === "win32")("processes that serve together", () => {
  it("all answer, each by a number of its own, and one that is killed is started again, and told so", async () => {
    const { child, url, printed } = await started();
    const before = await crewAt(url);
    expect([...before.keys()].sort()).toEqual(["1", "2", "3"]);
    process.kill(before.get("2") ?? 0, "SIGKILL");
    await inTime(async () => {
      const after = await crewAt(url);
      expect(after.size).toBe(COUNT);
      expect(after.get("2")).not.toBe(before.get("2"));
    });
    const again = [...(await membersAt(url)).values()].filter((member) => member.again);
    expect(again.map(({ number }) => number)).toEqual(["2"]);
    expect(printed()).toContain("Process 2 of the almanac was ended by SIGKILL: it is started again.");
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("end with 0 at SIGINT, however often a terminal sends it", async () => {
    const { child, url } = await started();
    const crew = await crewAt(url);
    for (const pid of crew.values()) process.kill(pid, "SIGINT");
    expect((await crewAt(url)).size).toBe(COUNT);
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
    await inTime(() => allEnded(crew));
  });

  it("end with the process that forked them", async () => {
    const { child, url } = await started();
    const crew = await crewAt(url);
    child.kill("SIGKILL");
    await inTime(() => allEnded(crew));
  });

  it("are given up with status 1 where the first one ends before it answers", async () => {
    const { child } = await start("fails");
    expect(await once(child, "exit")).toEqual([1, null]);
  });
});
