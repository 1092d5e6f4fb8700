import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { tomlReason } from "./toml-reason.ts";

const parser = dirname(fileURLToPath(import.meta.resolve("smol-toml")));

/** Every sentence that the parser's own source gives as the reason of an error. */
function reasonsOfParser(): readonly string[] {
  const files = readdirSync(parser).filter((name) => name.endsWith(".js"));
  const source = files.map((name) => readFileSync(join(parser, name), "utf8")).join("\n");
  const calls = source.matchAll(/TomlError\.x\((?:peek === null\s*\? )?['`]([^'`]+)['`]/g);
  return [...calls].map(([, reason = ""]) => reason);
}

test("every reason of the parser has its own words in Polish", () => {
  const reasons = reasonsOfParser();
  expect(reasons.length).toBeGreaterThan(20);
  const untold = reasons.filter((reason) => tomlReason(reason).pl.includes("niezgodny z TOML"));
  expect(untold).toEqual([]);
});

test("an unknown reason is told as it is, without the code that follows it", () => {
  expect(tomlReason("Invalid TOML document: moon in the wrong house\n\n1: x")).toEqual({
    en: "moon in the wrong house",
    pl: "zapis niezgodny z TOML (moon in the wrong house)",
  });
});
