// Installs what the lockfile names, once, so that `npm start` and `npm test` need nothing beforehand.
// Plain JavaScript: it must run on the Node that happens to be installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = `${root}node_modules/.set-up`;
const wanted = createHash("sha256")
  .update(readFileSync(`${root}package-lock.json`))
  .digest("hex");

if (!isSetUp()) {
  console.error("Installing what Warto needs (once) …");
  const npm = spawnSync("npm", ["ci", "--no-fund", "--no-audit", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    console.error(
      "warto: npm ci failed; read its message above, mend it and run the command again.",
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

function isSetUp() {
  return (
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === wanted &&
    existsSync(`${root}node_modules/.bin/node`)
  );
}
