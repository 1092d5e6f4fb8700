import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, rm } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { join, resolve } from "node:path";
import { z } from "zod";
import { sentenceSchema } from "../api/sentence.ts";
import { Refusal } from "../lib/refusal.ts";
import { unexpectedFault } from "./problems.ts";

/** By which commands ask the server that has a book open; whoever may write into the book's folder may. */
export interface ControlSocket {
  readonly close: () => Promise<void>;
}

const requestSchema = z.object({ back_up: z.string().min(1) });
const answerSchema = z.object({ done: z.boolean(), detail: sentenceSchema.nullable() });

type Answer = z.infer<typeof answerSchema>;

/** Longer paths are cut off by some systems. */
const longestPath = 100;

/** Listens for commands about a book; null where its path is too long for a socket. */
export async function openControlSocket(
  folder: string,
  backUp: (path: string) => Promise<void>,
): Promise<ControlSocket | null> {
  const path = socketPath(folder);
  if (path === null) return null;
  // Whoever left it there has ended: the ledger's lock lets but one server have the book.
  if (!isPipe(path)) await rm(path, { force: true });
  const server = createServer({ allowHalfOpen: true }, (socket) => void answered(socket, backUp));
  await new Promise<void>((listen, refuse) => {
    server.once("error", refuse);
    server.listen(path, listen);
  });
  if (!isPipe(path)) await chmod(path, 0o600);
  return {
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** Asks the server that has a book open to back it up; false where there is none. */
export async function askForBackUp(folder: string, path: string): Promise<boolean> {
  const at = socketPath(folder);
  if (at === null || (!isPipe(at) && !existsSync(at))) return false;
  const socket = await connected(at);
  if (socket === null) return false;
  socket.end(JSON.stringify({ back_up: resolve(path) }));
  const answer = answerSchema.safeParse(JSON.parse((await heard(socket)) || "null")).data;
  if (answer === undefined) throw new Error("the server hung up before the copy was made");
  if (answer.detail !== null) throw new Refusal(answer.detail);
  return true;
}

async function answered(socket: Socket, backUp: (path: string) => Promise<void>): Promise<void> {
  socket.on("error", () => undefined);
  try {
    const { back_up } = requestSchema.parse(JSON.parse(await heard(socket)));
    await backUp(back_up);
    tell(socket, { done: true, detail: null });
  } catch (error) {
    tell(socket, {
      done: false,
      detail: error instanceof Refusal ? error.sentence : unexpectedFault,
    });
  }
}

function tell(socket: Socket, answer: Answer): void {
  socket.end(JSON.stringify(answer));
}

const mostHeard = 64 * 1024;

function heard(socket: Socket): Promise<string> {
  return new Promise((resolved, refused) => {
    let text = "";
    socket.on("data", (data) => {
      text += data.toString();
      if (text.length > mostHeard) refused(new Error("more than a command"));
    });
    socket.once("end", () => resolved(text));
    socket.once("error", refused);
  });
}

function connected(path: string): Promise<Socket | null> {
  return new Promise((resolved) => {
    const socket = connect({ path, allowHalfOpen: true });
    socket.once("connect", () => resolved(socket));
    socket.once("error", () => resolved(null));
  });
}

function socketPath(folder: string): string | null {
  const whole = resolve(folder);
  if (process.platform === "win32")
    return `\\\\.\\pipe\\warto-${createHash("sha256").update(whole).digest("hex").slice(0, 32)}`;
  const path = join(whole, ".serve.sock");
  return path.length > longestPath ? null : path;
}

function isPipe(path: string): boolean {
  return path.startsWith("\\\\");
}
