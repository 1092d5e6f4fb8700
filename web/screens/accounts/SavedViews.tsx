import { Popover } from "@base-ui/react/popover";
import { useQuery } from "@tanstack/react-query";
import { type SubmitEvent, useState } from "react";
import type { WireRecord } from "../../../src/api/records.ts";
import { recordsQuery } from "../../api/queries.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSay } from "../../words/language-context.ts";
import type { AccountsSearch } from "./accounts-search.ts";
import { accountsWords } from "./accounts-words.ts";
import { longestView, readView, writtenView } from "./kept-view.ts";

interface SavedViewsProps {
  readonly search: AccountsSearch;
  readonly onView: (search: AccountsSearch) => void;
}

type View = WireRecord<"saved_view">;

/** Filters, orders and columns that are kept under a name. */
export function SavedViews({ search, onView }: SavedViewsProps) {
  const say = useSay();
  const { data } = useQuery(recordsQuery("saved_view"));
  const views = data?.items ?? [];
  return (
    <Popover.Root>
      <Popover.Trigger>{say(accountsWords.views)}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner align="end" sideOffset={4} className="popup-place">
          <Popover.Popup className="popup sheet">
            <Popover.Title>{say(accountsWords.views_title)}</Popover.Title>
            {views.length === 0 && <p className="soft">{say(accountsWords.views_none)}</p>}
            <ul className="view-list">
              {views.map((view) => (
                <OneView key={view.id} view={view} onView={onView} />
              ))}
            </ul>
            <NewView views={views} search={search} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface OneViewProps {
  readonly view: View;
  readonly onView: (search: AccountsSearch) => void;
}

function OneView({ view, onView }: OneViewProps) {
  const say = useSay();
  const desk = useChangeDesk();
  const { name, search } = view.body;
  const remove = () =>
    desk.make({
      what: "remove a view",
      told: say(accountsWords.view_removed, { name }),
      writes: [{ kind: "saved_view", id: view.id, seen: view.version, body: null }],
    });
  return (
    <li>
      <Popover.Close className="view-name" onClick={() => onView(readView(search))}>
        {name}
      </Popover.Close>
      <button
        type="button"
        aria-label={say(accountsWords.view_remove, { name })}
        disabled={desk.isBusy}
        onClick={() => void remove()}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}

interface NewViewProps {
  readonly views: readonly View[];
  readonly search: AccountsSearch;
}

/** A name that is there already keeps its view anew. */
function NewView({ views, search }: NewViewProps) {
  const say = useSay();
  const desk = useChangeDesk();
  const [name, setName] = useState("");
  const written = writtenView(search);
  const isTooLong = written.length > longestView;
  const keep = async (event: SubmitEvent) => {
    event.preventDefault();
    const named = name.trim();
    const known = views.find(({ body }) => body.name === named);
    const made = await desk.make({
      what: "keep a view",
      told: say(accountsWords.view_kept, { name: named }),
      writes: [
        {
          kind: "saved_view",
          id: known?.id ?? crypto.randomUUID(),
          seen: known?.version ?? 0,
          body: { name: named, search: written },
        },
      ],
    });
    if (made !== null) setName("");
  };
  return (
    <form className="view-new" onSubmit={(event) => void keep(event)}>
      <label>
        {say(accountsWords.view_name)}
        <input value={name} maxLength={80} onChange={({ target }) => setName(target.value)} />
      </label>
      <button
        type="submit"
        className="primary"
        disabled={name.trim() === "" || isTooLong || desk.isBusy}
      >
        {say(accountsWords.view_keep)}
      </button>
      {isTooLong && <p role="alert">{say(accountsWords.view_too_long)}</p>}
    </form>
  );
}
