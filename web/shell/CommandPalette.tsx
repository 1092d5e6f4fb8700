import "../parts/dialog.css";
import { Dialog } from "@base-ui/react/dialog";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useState } from "react";
import { accountsQuery } from "../api/queries.ts";
import { useSay } from "../words/language-context.ts";
import { foundEntries, type PaletteEntry } from "./palette-entries.ts";
import { useScreens } from "./use-screens.ts";
import { shellWords } from "./shell-words.ts";
import "./palette.css";

interface CommandPaletteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Goes to any screen or account by a few letters of its name. */
export function CommandPalette({ open, onOpenChange }: CommandPaletteProps) {
  const say = useSay();
  return (
    <Dialog.Root open={open} onOpenChange={(isOpen) => onOpenChange(isOpen)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="palette">
          <Dialog.Title className="visually-hidden">{say(shellWords.go_to)}</Dialog.Title>
          <PaletteSearch close={() => onOpenChange(false)} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteSearch({ close }: { readonly close: () => void }) {
  const say = useSay();
  const navigate = useNavigate();
  const entries = useEntries();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState(0);
  const found = foundEntries(entries, typed);
  const at = Math.min(chosen, Math.max(0, found.length - 1));
  const go = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return;
    close();
    void navigate({ to: entry.path });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter") go(found[at]);
    if (step === undefined) return;
    event.preventDefault();
    setChosen(Math.min(found.length - 1, Math.max(0, at + step)));
  };
  return (
    <>
      <input
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to type into it
        autoFocus
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={found[at] === undefined ? undefined : `palette-${found[at].key}`}
        aria-label={say(shellWords.go_to)}
        placeholder={say(shellWords.go_to_hint)}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id="palette-list" role="listbox" aria-label={say(shellWords.go_to)} tabIndex={-1}>
        {found.map((entry, i) => (
          <div
            key={entry.key}
            id={`palette-${entry.key}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            onClick={() => go(entry)}
            onKeyDown={onKeyDown}
          >
            <span>{entry.title}</span>
            <span className="soft">{entry.hint}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="soft">{say(shellWords.nothing_found)}</p>}
    </>
  );
}

function useEntries(): readonly PaletteEntry[] {
  const say = useSay();
  const screens = useScreens();
  const { data } = useQuery(accountsQuery({}));
  return [
    ...screens.map(({ to, title }) => ({
      key: to.slice(1),
      title: say(title),
      hint: say(shellWords.screen),
      path: to,
    })),
    ...(data?.accounts ?? []).map(({ account_id, name }) => ({
      key: account_id,
      title: name ?? account_id,
      hint: account_id,
      path: `/accounts/${encodeURIComponent(account_id)}`,
    })),
  ];
}
