import { useNavigate } from "@tanstack/react-router";
import { type SyntheticEvent, useId, useState } from "react";
import type { ShownWindow } from "../../../src/api/shown-window.ts";
import { dayAfter, dayBefore } from "../../parts/window-text.ts";
import { useSay } from "../../words/language-context.ts";
import { accountWords } from "./account-words.ts";
import "./window-form.css";

interface WindowFormProps {
  readonly account_id: string;
  readonly window: ShownWindow;
}

/** Asks for another window to look at the account in, by its first and last day. */
export function WindowForm({ account_id, window }: WindowFormProps) {
  const say = useSay();
  const id = useId();
  const navigate = useNavigate();
  const [first, setFirst] = useState(window.from);
  const [last, setLast] = useState(dayBefore(window.to));
  const look = (search: Partial<ShownWindow>) =>
    void navigate({ to: "/accounts/$account_id", params: { account_id }, search });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    look({ from: first, to: dayAfter(last) });
  };
  return (
    <details className="window-form">
      <summary>{say(accountWords.other_window)}</summary>
      <form onSubmit={send}>
        <label htmlFor={`${id}-first`}>{say(accountWords.first_day)}</label>
        <input
          id={`${id}-first`}
          type="date"
          required
          value={first}
          onChange={({ target }) => setFirst(target.value)}
        />
        <label htmlFor={`${id}-last`}>{say(accountWords.last_day)}</label>
        <input
          id={`${id}-last`}
          type="date"
          required
          min={first}
          value={last}
          onChange={({ target }) => setLast(target.value)}
        />
        <button type="submit">{say(accountWords.look)}</button>
        <button type="button" onClick={() => look({})}>
          {say(accountWords.usual_window)}
        </button>
      </form>
    </details>
  );
}
