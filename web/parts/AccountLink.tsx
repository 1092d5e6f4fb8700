import { Link } from "@tanstack/react-router";
import type { AskedWindow } from "../api/queries.ts";

interface AccountLinkProps {
  readonly account_id: string;
  /** Null where the book has none; its id stands for it. */
  readonly name: string | null;
  /** What is looked at there; what is not given is left to the ledger. */
  readonly window?: AskedWindow;
}

/** Leads to an account by its name. */
export function AccountLink({ account_id, name, window = {} }: AccountLinkProps) {
  return (
    <Link to="/accounts/$account_id" params={{ account_id }} search={window}>
      {name ?? account_id}
    </Link>
  );
}
