import { byName } from "../lib/by-name.ts";
import { defaultEstimates } from "./term-estimates.ts";
import { type TermEstimates, type TermName, termNames } from "./terms.ts";
import type { AccountSettings, PlanFile } from "./terms-file.ts";

/** Who says what is supposed: Warto, the plan file for all accounts, or the plan file for one. */
export type TermSetter = "default" | "plan.toml" | "account";

/** What is supposed of the ways out of one account, and who says so. */
export interface AccountTerms {
  readonly estimates: TermEstimates;
  readonly set_by: Readonly<Record<TermName, TermSetter>>;
}

/** Returns the terms of an account: its own, else those for all accounts, else the defaults. */
export function termsOf(file: PlanFile, accountId: string): AccountTerms {
  const own = settingsOf(file, accountId)?.terms ?? {};
  return {
    estimates: { ...defaultEstimates, ...file.terms, ...own },
    set_by: byName(termNames, (name) =>
      own[name] !== undefined
        ? "account"
        : file.terms[name] !== undefined
          ? "plan.toml"
          : "default",
    ),
  };
}

/** Returns what a plan file says of one account; null where it says nothing. */
export function settingsOf({ accounts }: PlanFile, accountId: string): AccountSettings | null {
  return Object.hasOwn(accounts, accountId) ? (accounts[accountId] ?? null) : null;
}
