import { folded } from "../../parts/folded.ts";
import type { NamedId } from "./account-names.ts";

const mostOffered = 30;

/** Returns the accounts whose name or id holds a text, those that begin with it first. */
export function findAccounts(accounts: readonly NamedId[], text: string): readonly NamedId[] {
  const asked = folded(text.trim());
  const found = accounts.filter(
    ({ account_id, name }) => folded(name).includes(asked) || folded(account_id).includes(asked),
  );
  const begins = ({ name }: NamedId) => (folded(name).startsWith(asked) ? 0 : 1);
  return found.toSorted((a, b) => begins(a) - begins(b)).slice(0, mostOffered);
}

/** Returns the account that a text names wholly, by name or id; undefined where none or several do. */
export function accountNamed(accounts: readonly NamedId[], text: string): NamedId | undefined {
  const asked = folded(text.trim());
  const found = accounts.filter(
    ({ account_id, name }) => folded(account_id) === asked || folded(name) === asked,
  );
  return found.length === 1 ? found[0] : undefined;
}
