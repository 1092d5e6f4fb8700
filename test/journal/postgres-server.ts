import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Client } from "pg";

/** A PostgreSQL of its own, on loopback, which holds nothing that is to stay. */
export interface PostgresServer {
  readonly port: number;
  /** Makes an empty schema, and returns the URL by which it is used. */
  newPlace(): Promise<string>;
  /** Kills every process of the server at once, and starts it again: it finds what was on disk. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** The folder of PostgreSQL's programs; null where it is not installed. */
export const postgresFolder = findPrograms();

/** Why tests on PostgreSQL are skipped, for the names of their groups. */
export const whySkipped =
  postgresFolder === null ? " (is not installed: node scripts/set-up-postgres.mjs)" : "";

interface Settings {
  /** Where the server keeps its files; a temporary folder by default. */
  readonly folder?: string;
  /** More of its settings, such as `wal_level=minimal`. */
  readonly options?: readonly string[];
}

/** Starts a server with an empty database. */
export async function startPostgres(settings: Settings = {}): Promise<PostgresServer> {
  const folder = settings.folder ?? mkdtempSync(join(tmpdir(), "warto-postgres-"));
  const files = join(folder, "data");
  const port = await freePort();
  const owner = serverUser();
  if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  run("initdb", ["-D", files, "-U", "warto", "-A", "trust", "-E", "UTF8", "--no-locale", "-N"]);
  const start = () => startServer({ files, port, options: settings.options ?? [] });
  let server = await start();
  let schemas = 0;
  const end = () => killed(server);
  process.once("exit", end);
  return {
    port,
    newPlace: async () => {
      schemas += 1;
      await ask(port, `create schema s${schemas}`);
      return `${urlOf(port)}?options=-c%20search_path%3Ds${schemas}`;
    },
    crash: async () => {
      await crash(server);
      server = await start();
    },
    stop: async () => {
      process.off("exit", end);
      server.kill("SIGINT");
      await ended(server);
      rmSync(files, { recursive: true, force: true });
      if (settings.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface ServerPlace {
  readonly files: string;
  readonly port: number;
  readonly options: readonly string[];
}

async function startServer({ files, port, options }: ServerPlace): Promise<ChildProcess> {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "shared_buffers=16MB",
    ...options,
  ];
  const server = spawn(
    program("postgres"),
    ["-D", files, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    { stdio: ["ignore", "ignore", "pipe"], cwd: files, ...serverUser() },
  );
  let said = "";
  server.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    if (await answers(port)) return server;
    if (hasEnded(server)) break;
    await setTimeout(50);
  }
  throw new Error(`PostgreSQL does not start: ${said}`);
}

/**
 * Kills a server with all its processes, which lead groups of their own and would end their work in peace if it alone were
 * killed; held still at first, it makes no more of them.
 */
async function crash(server: ChildProcess): Promise<void> {
  const children = killed(server);
  // Its number is in its lock file: the next server does not start before this process has been told that it is gone.
  await ended(server);
  while (children.some(isAlive)) await setTimeout(10);
}

function killed(server: ChildProcess): readonly number[] {
  const { pid } = server;
  if (pid === undefined || hasEnded(server)) return [];
  server.kill("SIGSTOP");
  const children = childrenOf(pid);
  for (const one of [...children, pid]) signal(one, "SIGKILL");
  return children;
}

async function ended(server: ChildProcess): Promise<void> {
  if (!hasEnded(server)) await once(server, "exit");
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** Known on Linux alone; elsewhere only the server's first process is killed. */
function childrenOf(pid: number): readonly number[] {
  const path = `/proc/${pid}/task/${pid}/children`;
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8").split(" ").filter(Boolean).map(Number);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself.
  }
}

/** A killed process stays as a zombie until its parent has looked at it. */
function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

async function ask(port: number, sql: string): Promise<void> {
  const client = new Client({ connectionString: urlOf(port), connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function answers(port: number): Promise<boolean> {
  return ask(port, "select 1").then(
    () => true,
    () => false,
  );
}

function urlOf(port: number): string {
  return `postgresql://warto@127.0.0.1:${port}/postgres`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

function run(name: string, args: readonly string[]): void {
  execFileSync(program(name), args, {
    stdio: ["ignore", "ignore", "pipe"],
    cwd: "/",
    ...serverUser(),
  });
}

function program(name: string): string {
  if (postgresFolder === null) throw new Error("PostgreSQL is not installed");
  return join(postgresFolder, name);
}

/** PostgreSQL does not run as root: there the user that its package makes runs it. */
function serverUser(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const number = (option: string) =>
    Number(execFileSync("id", [option, "postgres"], { encoding: "utf8" }));
  return { uid: number("-u"), gid: number("-g") };
}

function findPrograms(): string | null {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).toSorted().toReversed() : [];
  const folders = [
    process.env["WARTO_POSTGRES"] ?? "",
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env["PATH"] ?? "").split(delimiter),
  ];
  const isThere = (folder: string) => folder !== "" && existsSync(join(folder, "initdb"));
  return folders.find(isThere) ?? null;
}
