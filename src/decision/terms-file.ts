import { fileProblems } from "../costing/file-problems.ts";
import { readToml } from "../costing/read-toml.ts";
import { byName } from "../lib/by-name.ts";
import type { Sentence } from "../lib/language.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { defaultEstimates } from "./term-estimates.ts";
import { overlayOf, type TermOverlay } from "./term-sections.ts";
import type { TermEstimates } from "./terms.ts";
import { type TermsFile, termsFile } from "./terms-file-schema.ts";
import type { WayKind } from "./way-out.ts";

/** What a book's `plan.toml` says; null and absent for what it leaves to the defaults. */
export interface PlanFile {
  readonly plan: PlanFileSettings;
  /** For all accounts. */
  readonly terms: TermOverlay;
  /** By account id. */
  readonly accounts: Readonly<Record<string, AccountSettings>>;
}

export interface PlanFileSettings {
  readonly horizon_quarters: number | null;
  /** That may begin in one quarter. */
  readonly max_changes: number | null;
  /** What must be kept a year, in currency units. */
  readonly floor_net_sales: number | null;
  readonly floor_gross_profit: number | null;
}

/** What the firm knows of one account. */
export interface AccountSettings {
  /** The way that is settled; null where the plan may choose. */
  readonly way: WayKind | null;
  readonly reason: string | null;
  /** The employee who would take it over. */
  readonly successor: string | null;
  readonly terms: TermOverlay;
}

const planSettings = [
  "horizon_quarters",
  "max_changes",
  "floor_net_sales",
  "floor_gross_profit",
] as const satisfies readonly (keyof PlanFileSettings)[];

/** What a book without a `plan.toml` has. */
export const emptyPlanFile: PlanFile = {
  plan: byName(planSettings, () => null),
  terms: {},
  accounts: {},
};

/** Returns what a `plan.toml` says, or a sentence for each thing wrong with it; an empty text says nothing. */
export function parsePlanFile(text: string): Result<PlanFile, readonly Sentence[]> {
  const toml = readToml(text);
  if (!toml.ok) return toml;
  const file = termsFile.safeParse(toml.value);
  if (file.success) return ok(planFileOf(file.data));
  return fail(fileProblems(file.error.issues, { name: planFileName, file: toml.value, text }));
}

const planFileName: Sentence = { en: "the plan file", pl: "pliku planu" };

function planFileOf(file: TermsFile): PlanFile {
  const terms = overlayOf(file, defaultEstimates);
  const accounts = Object.entries(file.accounts ?? {});
  const below = { ...defaultEstimates, ...terms };
  return {
    plan: byName(planSettings, (name) => file.plan?.[name] ?? null),
    terms,
    accounts: Object.fromEntries(accounts.map(([id, of]) => [id, accountOf(of, below)])),
  };
}

function accountOf(
  of: NonNullable<TermsFile["accounts"]>[string],
  below: TermEstimates,
): AccountSettings {
  return {
    way: of.way ?? null,
    reason: of.reason ?? null,
    successor: of.successor ?? null,
    terms: overlayOf(of, below),
  };
}
