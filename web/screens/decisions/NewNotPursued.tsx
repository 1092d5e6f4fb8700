import { useState } from "react";
import type { WireRecord } from "../../../src/api/records.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSay } from "../../words/language-context.ts";
import type { AccountNames } from "./account-names.ts";
import { AccountField } from "./AccountField.tsx";
import { decisionsWords } from "./decisions-words.ts";
import { accountNamed } from "./find-accounts.ts";

interface NewNotPursuedProps {
  readonly records: readonly WireRecord<"not_pursued">[];
  readonly names: AccountNames;
  readonly today: string;
}

/** Puts an account or a prospect on the list of those not pursued. */
export function NewNotPursued({ records, names, today }: NewNotPursuedProps) {
  const say = useSay();
  const desk = useChangeDesk();
  const [account, setAccount] = useState("");
  const [reason, setReason] = useState("");
  const [competitor, setCompetitor] = useState("");
  const [lookAgain, setLookAgain] = useState("");
  const add = async () => {
    const named = accountNamed(names.all, account);
    if (named === undefined) return;
    const known = records.find(({ body }) => body.account_id === named.account_id);
    const made = await desk.make({
      what: say(decisionsWords.what_not_pursue),
      told: say(decisionsWords.put_on_list, { name: named.name }),
      writes: [
        {
          kind: "not_pursued",
          id: known?.id ?? crypto.randomUUID(),
          seen: known?.version ?? 0,
          body: {
            account_id: named.account_id,
            account_name: named.name,
            reason: reason.trim(),
            competitor: competitor.trim() || null,
            since: known?.body.since ?? today,
            look_again_on: lookAgain || null,
          },
        },
      ],
    });
    if (made === null) return;
    for (const clear of [setAccount, setReason, setCompetitor, setLookAgain]) clear("");
  };
  return (
    <form
      className="entry-form"
      aria-labelledby="new-not-pursued"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3 id="new-not-pursued">{say(decisionsWords.new_not_pursued)}</h3>
      <AccountField
        label={say(decisionsWords.account_or_prospect)}
        text={account}
        names={names}
        isRequired
        onWrite={setAccount}
      />
      <label className="wide">
        <span>{say(decisionsWords.reason)}</span>
        <input
          required
          maxLength={2000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <label>
        <span>{say(decisionsWords.competitor)}</span>
        <input
          maxLength={200}
          value={competitor}
          onChange={({ target }) => setCompetitor(target.value)}
        />
      </label>
      <label>
        <span>{say(decisionsWords.look_again)}</span>
        <input
          type="date"
          min={today}
          value={lookAgain}
          onChange={({ target }) => setLookAgain(target.value)}
        />
      </label>
      <button type="submit" disabled={desk.isBusy}>
        {say(decisionsWords.add)}
      </button>
    </form>
  );
}
