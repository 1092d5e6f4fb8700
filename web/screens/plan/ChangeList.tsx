import { Link } from "@tanstack/react-router";
import type { PlannedChange } from "../../../src/plan/shown-plan.ts";
import { Money } from "../../parts/Money.tsx";
import { TypeMark } from "../../parts/TypeMark.tsx";

interface ChangeListProps {
  readonly changes: readonly PlannedChange[];
  readonly currency: string;
}

/** Changes one below the other: whose, what, and what it brings. */
export function ChangeList({ changes, currency }: ChangeListProps) {
  return (
    <ul>
      {changes.map(({ account_id, name, type, title, firm_profit }) => (
        <li key={account_id}>
          <Link to="/accounts/$account_id" params={{ account_id }}>
            {name ?? account_id}
          </Link>{" "}
          <TypeMark type={type} />
          <p>
            {title} <Money amount={firm_profit} currency={currency} signed />
          </p>
        </li>
      ))}
    </ul>
  );
}
