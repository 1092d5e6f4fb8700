import { defaultEstimates, likelyTerms } from "../decision/term-estimates.ts";
import type { PlanFile } from "../decision/terms-file.ts";
import { settingsOf, termsOf } from "../decision/terms-of.ts";
import type { TermValues } from "../decision/terms.ts";
import { defaultPlanSettings, type PlanSettings } from "./plan-settings.ts";

/** Returns the plan's settings by a plan file, else by default; `ids` are those of the statement's accounts. */
export function settingsOfFile(file: PlanFile, ids: readonly string[]): PlanSettings {
  const { plan } = file;
  return {
    horizon_quarters: plan.horizon_quarters ?? defaultPlanSettings.horizon_quarters,
    max_changes: plan.max_changes ?? defaultPlanSettings.max_changes,
    floor_net_sales: plan.floor_net_sales ?? defaultPlanSettings.floor_net_sales,
    floor_gross_profit: plan.floor_gross_profit ?? defaultPlanSettings.floor_gross_profit,
    locks: known(ids, (id) => settingsOf(file, id)?.way ?? null),
    successors: known(ids, (id) => settingsOf(file, id)?.successor ?? null),
    terms: termsByAccount(file, ids),
  };
}

function known<Value>(
  ids: readonly string[],
  valueOf: (id: string) => Value | null,
): ReadonlyMap<number, Value> {
  return new Map(
    ids.flatMap((id, account) => {
      const value = valueOf(id);
      return value === null ? [] : [[account, value] as const];
    }),
  );
}

/** Most accounts have no terms of their own, and share one set. */
function termsByAccount(file: PlanFile, ids: readonly string[]): (account: number) => TermValues {
  const shared = likelyTerms({ ...defaultEstimates, ...file.terms });
  const own = known(ids, (id) =>
    settingsOf(file, id) === null ? null : likelyTerms(termsOf(file, id).estimates),
  );
  return (account) => own.get(account) ?? shared;
}
