import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "warto-package-"));
  run(root, "npm", "pack", "--ignore-scripts", "--pack-destination", folder);
  const [tarball = ""] = readdirSync(folder);
  run(folder, "npm", "init", "--yes");
  run(folder, "npm", "install", "--offline", "--no-audit", "--no-fund", `./${tarball}`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the package is installed without a network and makes the demo book", () => {
  expect(run(folder, "npx", "--offline", "warto", "demo", "demo")).toContain(
    "Made the demo book demo (seed 1)",
  );
  expect(run(folder, "npx", "--offline", "warto", "plan", "demo")).toContain("Proof: no plan can");
  const report = run(folder, "npx", "--offline", "warto", "report", "demo", "--out", "report.html");
  expect(report).toContain("report.html");
});

test("the package holds the web application, and neither source nor tests", () => {
  const installed = join(folder, "node_modules", "warto");
  expect(readdirSync(installed).toSorted()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "bin",
    "build",
    "node_modules",
    "package.json",
    "web",
  ]);
  expect(readdirSync(join(installed, "web", "dist"))).toContain("index.html");
  const built = readdirSync(join(installed, "build"), { recursive: true, encoding: "utf8" });
  expect(built.filter((name) => name.includes(".test"))).toEqual([]);
});

/** Runs a program on this test's Node and with an npm cache of its own, which is empty. */
function run(cwd: string, program: string, ...args: readonly string[]): string {
  const env = {
    ...process.env,
    PATH: `${dirname(process.execPath)}:${process.env["PATH"] ?? ""}`,
    npm_config_cache: join(tmpdir(), "warto-package-cache"),
  };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: "utf8" });
  expect({ program, args, status, stderr: status === 0 ? "" : stderr }).toEqual({
    program,
    args,
    status: 0,
    stderr: "",
  });
  return stdout;
}
