// Builds what `npm pack` packs: the source as JavaScript, since Node strips no types of installed packages, and the web application.
import { spawnSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const built = `${root}build`;

rmSync(built, { recursive: true, force: true });
run("tsc", "--project", "tsconfig.package.json");
for (const folder of ["style", "report/style", "report/browser"])
  cpSync(`${root}src/${folder}`, `${built}/${folder}`, {
    recursive: true,
    filter: (path) => !path.endsWith(".json"),
  });
run("vite", "build", "--logLevel", "error");

function run(program, ...args) {
  const bin = `${root}node_modules/.bin/${program}`;
  const { status } = spawnSync(bin, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
