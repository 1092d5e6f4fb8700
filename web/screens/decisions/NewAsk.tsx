import { useState } from "react";
import type { Session } from "../../../src/api/session.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSay } from "../../words/language-context.ts";
import type { AccountNames } from "./account-names.ts";
import { AccountField } from "./AccountField.tsx";
import { decisionsWords } from "./decisions-words.ts";
import { accountNamed } from "./find-accounts.ts";

interface NewAskProps {
  readonly names: AccountNames;
  readonly session: Session;
}

const answers = ["pending", "yes", "no"] as const;

/** Writes down something asked, with the answer where there is one. */
export function NewAsk({ names, session: { today, user } }: NewAskProps) {
  const say = useSay();
  const desk = useChangeDesk();
  const [about, setAbout] = useState("");
  const [account, setAccount] = useState("");
  const [person, setPerson] = useState("");
  const [on, setOn] = useState(today);
  const [size, setSize] = useState("");
  const [answer, setAnswer] = useState<(typeof answers)[number]>("pending");
  const add = async () => {
    const made = await desk.make({
      what: say(decisionsWords.what_ask),
      told: say(decisionsWords.ask_added),
      writes: [
        {
          kind: "ask",
          id: crypto.randomUUID(),
          seen: 0,
          body: {
            account_id: accountNamed(names.all, account)?.account_id ?? null,
            person: person.trim() || null,
            on,
            employee: user.employee_id ?? user.name,
            about: about.trim(),
            size: size === "" ? null : Number(size),
            answer,
            answered_on: answer === "pending" ? null : on,
            reason: null,
          },
        },
      ],
    });
    if (made === null) return;
    for (const clear of [setAbout, setAccount, setPerson, setSize]) clear("");
    setAnswer("pending");
  };
  return (
    <form
      className="entry-form"
      aria-labelledby="new-ask"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3 id="new-ask">{say(decisionsWords.new_ask)}</h3>
      <label className="wide">
        <span>{say(decisionsWords.about)}</span>
        <input
          required
          maxLength={2000}
          value={about}
          onChange={({ target }) => setAbout(target.value)}
        />
      </label>
      <AccountField
        label={say(decisionsWords.account)}
        text={account}
        names={names}
        onWrite={setAccount}
      />
      <label>
        <span>{say(decisionsWords.person)}</span>
        <input maxLength={200} value={person} onChange={({ target }) => setPerson(target.value)} />
      </label>
      <label>
        <span>{say(decisionsWords.asked_on)}</span>
        <input type="date" required value={on} onChange={({ target }) => setOn(target.value)} />
      </label>
      <label>
        <span>{say(decisionsWords.size)}</span>
        <input
          type="number"
          min={0}
          step="any"
          value={size}
          onChange={({ target }) => setSize(target.value)}
        />
      </label>
      <label>
        <span>{say(decisionsWords.answer)}</span>
        <select
          value={answer}
          onChange={({ target }) =>
            setAnswer(answers.find((one) => one === target.value) ?? "pending")
          }
        >
          {answers.map((one) => (
            <option key={one} value={one}>
              {say(decisionsWords[one])}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" disabled={desk.isBusy}>
        {say(decisionsWords.add)}
      </button>
    </form>
  );
}
