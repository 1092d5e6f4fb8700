// Finds the PostgreSQL that the journal is tested on, and installs it where that takes no questions: as
// root on a system with apt-get. Plain JavaScript: it must run on the Node that happens to be installed.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

const debian = "/usr/lib/postgresql";
const wish =
  "warto: the journal is tested on SQLite alone: for PostgreSQL install it (Debian: apt-get install postgresql), or name the folder of its programs in WARTO_POSTGRES.";

if (!isFound() && isRootWithApt()) {
  console.error("Installing PostgreSQL for the tests of the journal (once) …");
  if (!installed()) {
    apt("update", "--quiet=2");
    installed();
  }
}
if (!isFound()) console.error(wish);

function isFound() {
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const folders = [
    process.env.WARTO_POSTGRES,
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  return folders.some((folder) => folder && existsSync(join(folder, "initdb")));
}

function isRootWithApt() {
  return process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
}

function installed() {
  return apt("install", "--yes", "--quiet=2", "--no-install-recommends", "postgresql");
}

function apt(...options) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", options, { env, stdio: ["ignore", 2, 2] }).status === 0;
}
