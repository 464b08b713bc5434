import { connect, type Socket } from "node:net";

// Each from an address of its own, of the many that a Linux machine calls its own.
const ATTACKER = "127.0.0.2";
const OTHER_ATTACKERS = ["127.0.0.3", "127.0.0.4"];
const STEP_MS = 1_000;

/** What a flood does to the server at a port of this machine, without end. */
export const FLOODS = {
  "slow readers": (port) => {
    for (let count = 0; count < 900; count += 1) keepOpen(port, ATTACKER, readsSlowly("/"));
  },
  // One after another, for of so many at once most would be refused; as many as RATE_LIMIT has made for each address.
  "slow readers of whole files": (port) => {
    for (let count = 0; count < 45; count += 1) {
      const from = [ATTACKER, ...OTHER_ATTACKERS][count % 3] ?? ATTACKER;
      setTimeout(() => keepOpen(port, from, readsSlowly("/almanac.zip", 4)), count * 100);
    }
  },
  "slow posts": (port) => {
    for (let count = 0; count < 900; count += 1) keepOpen(port, ATTACKER, sendsSlowly(POST));
  },
  "heads without end": (port) => {
    for (let count = 0; count < 900; count += 1) keepOpen(port, ATTACKER, sendsSlowly(HEAD));
  },
  connections: (port) => {
    for (const from of [ATTACKER, ...OTHER_ATTACKERS]) {
      for (let count = 0; count < 3_000; count += 1) keepOpen(port, from, () => {});
    }
  },
  questions: (port) => {
    for (const from of [ATTACKER, ...OTHER_ATTACKERS]) {
      for (let count = 0; count < 100; count += 1) keepOpen(port, from, asksAnew);
    }
  },
} as const satisfies Record<string, (port: number) => void>;

export type FloodName = keyof typeof FLOODS;

const POST =
  "POST /api/v1/imports HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\nContent-Type: multipart/form-data; boundary=b\r\n\r\n";
const HEAD = "GET / HTTP/1.1\r\nHost: a\r\nX-Long: ";

/** A connection that is opened anew whenever the server ends it. */
function keepOpen(port: number, from: string, use: (socket: Socket) => void): void {
  const socket = connect({ port, host: "127.0.0.1", localAddress: from });
  socket.on("error", () => {});
  socket.once("connect", () => use(socket));
  socket.once("close", () => setTimeout(() => keepOpen(port, from, use), STEP_MS));
}

/** Asks for a page or file, so many times that the system does not take all of it for a reader, and reads a little each second. */
function readsSlowly(path: string, times = 1) {
  return (socket: Socket) => {
    socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(times));
    socket.pause();
    const timer = setInterval(() => socket.read(64), STEP_MS);
    socket.once("close", () => clearInterval(timer));
  };
}

function sendsSlowly(head: string) {
  return (socket: Socket) => {
    socket.resume();
    socket.write(head);
    const timer = setInterval(() => socket.write("x"), STEP_MS);
    socket.once("close", () => clearInterval(timer));
  };
}

let asked = 0;

/** Asks for page after page that nobody asked for before. */
function asksAnew(socket: Socket): void {
  const ask = () => {
    asked += 1;
    const day = new Date(Date.UTC(1970, 0, 1) + asked * 86_400_000).toISOString().slice(0, 10);
    socket.write(
      `GET /indices/hsi/volatility?from=${day} HTTP/1.1\r\nHost: a\r\nCookie: theme=light\r\n\r\n`,
    );
  };
  // What is asked next comes with each piece of an answer: more than one waits in line at times.
  socket.on("data", ask);
  ask();
}
