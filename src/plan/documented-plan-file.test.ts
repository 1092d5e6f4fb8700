import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parsePlanFile } from "../decision/terms-file.ts";
import { defaultTerms, type TermName, termNames, type TermUnit } from "../decision/terms.ts";
import { defaultPlanSettings } from "./plan-settings.ts";

const page = readFileSync(new URL("../../docs/plan-file.md", import.meta.url), "utf8");

test("the documented plan file is one", () => {
  const example = /```toml\n(.*?)```/s.exec(page)?.[1] ?? "";
  const parsed = parsePlanFile(example);
  expect(parsed.ok || parsed.problem).toBe(true);
  expect(parsed).toMatchObject({ value: { plan: { max_changes: 16 } } });
});

test("every term is documented with its default, unit and source, in the order of the table", () => {
  const rows = [...page.matchAll(/^\| `(\w+\.\w+)` \| (.*?) \| (.*?) \| (.*?) \| .+ \|$/gm)];
  const documented = rows.map(([, name, ...columns]) => [name, ...columns.slice(0, 3)]);
  expect(documented).toEqual(termNames.toSorted(bySection).map(rowOf));
});

test("the horizon is documented with its default", () => {
  expect(page).toContain(
    `| \`plan.horizon_quarters\` | ${defaultPlanSettings.horizon_quarters} | 1 to 20 |`,
  );
});

const units: Readonly<Record<TermUnit, string>> = {
  share: "share",
  factor: "factor",
  exponent: "percent by percent",
  visits: "visits a year",
  hours: "hours",
};

function rowOf(name: TermName): readonly string[] {
  const { estimate, unit, source } = defaultTerms[name];
  const { low, likely, high } = estimate;
  const written = low === high ? `${likely}` : `${likely} (${low} to ${high})`;
  return [name, written, units[unit], source];
}

/** Sections stand in the order of their first terms. */
function bySection(a: TermName, b: TermName): number {
  return placeOf(a) - placeOf(b);
}

function placeOf(name: TermName): number {
  return termNames.findIndex((other) => other.split(".")[0] === name.split(".")[0]);
}
