import { useSay } from "../../words/language-context.ts";
import type { AccountThenAndNow } from "./held-against-signed.ts";
import { reviewWords } from "./review-words.ts";
import { ThenAndNowTable } from "./ThenAndNowTable.tsx";

interface TypeChangesProps {
  readonly accounts: readonly AccountThenAndNow[];
  readonly currency: string;
}

/** Who is of another type than then. */
export function TypeChanges({ accounts, currency }: TypeChangesProps) {
  const say = useSay();
  if (accounts.length === 0) return <p>{say(reviewWords.no_type_changes)}</p>;
  const towards = accounts.filter(({ now }) => now?.type === "Smith").length;
  const told = say(reviewWords.type_changes, { n: accounts.length, towards });
  return (
    <>
      <p>{told}</p>
      <ThenAndNowTable
        label={told}
        accounts={accounts}
        currency={currency}
        digits={0}
        heads={{ before: say(reviewWords.profit_was), now: say(reviewWords.profit_is) }}
      />
    </>
  );
}
