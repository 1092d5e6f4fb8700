import "./map.css";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { AccountTable } from "../../../src/api/account-table.ts";
import { useSay, useSpeech } from "../../words/language-context.ts";
import { AccountsGrid } from "../accounts/AccountsGrid.tsx";
import { AccountsHead } from "../accounts/AccountsHead.tsx";
import type { AccountsSearch } from "../accounts/accounts-search.ts";
import { ClearFilters } from "../accounts/ClearFilters.tsx";
import { columnTotal } from "../accounts/column-total.ts";
import type { Rows } from "../accounts/shown-rows.ts";
import { TypeChips } from "../accounts/TypeChips.tsx";
import {
  type AccountLinks,
  type ShownAccounts,
  useAccountLinks,
  useAccounts,
  useChangeSearch,
} from "../accounts/use-accounts.ts";
import "../accounts/accounts.css";
import { mapWords } from "./map-words.ts";
import { QuadrantPart } from "./QuadrantPart.tsx";
import { WhaleMap } from "./WhaleMap.tsx";

/** All accounts at once: by margin and service, and by what they add to profit. */
export function MapScreen() {
  const say = useSay();
  const kept = useSearch({ from: "/map" });
  const change = useChangeSearch("/map");
  /** The filters while something is being drawn; the address follows when it is done. */
  const [drawn, setDrawn] = useState<{ readonly where: AccountsSearch["where"] } | null>(null);
  const search = drawn === null ? kept : { ...kept, where: drawn.where };
  const shown = useAccounts(search);
  const links = useAccountLinks(kept);
  const { table, filtered } = shown;
  const brush = (where: AccountsSearch["where"], isDone: boolean) => {
    setDrawn(isDone ? null : { where });
    if (isDone) change({ where });
  };
  return (
    <>
      <AccountsHead table={table} title={say(mapWords.title)} />
      <div className="accounts-tools">
        <TypeChips table={table} rows={filtered} search={search} onSearch={change} hasShapes />
      </div>
      <div className="map-parts">
        <section aria-labelledby="map-quadrant">
          <h2 id="map-quadrant">{say(mapWords.quadrant)}</h2>
          <QuadrantPart shown={shown} search={search} onBrush={brush} onOpen={links.open} />
        </section>
        <section aria-labelledby="map-whale">
          <h2 id="map-whale">{say(mapWords.whale)}</h2>
          <WhaleMap table={table} search={search} onBrush={brush} />
        </section>
      </div>
      <ChosenAccounts {...{ shown, links, search, kept }} onSearch={change} />
    </>
  );
}

interface ChosenAccountsProps {
  readonly shown: ShownAccounts;
  readonly links: AccountLinks;
  readonly search: AccountsSearch;
  /** What the address says, while something else is being drawn. */
  readonly kept: AccountsSearch;
  readonly onSearch: (change: Partial<AccountsSearch>) => void;
}

/** The accounts that are not pale: what they come to, and each. */
function ChosenAccounts({ shown, links, search, kept, onSearch }: ChosenAccountsProps) {
  const say = useSay();
  const { table, rows } = shown;
  const isAll = rows.length === table.account_id.length;
  return (
    <section aria-labelledby="map-chosen" className="map-chosen">
      <h2 id="map-chosen">{say(isAll ? mapWords.chosen_all : mapWords.chosen)}</h2>
      <ChosenTotals table={table} rows={rows} />
      <p className="map-acts">
        <Link to="/accounts" search={kept}>
          {say(mapWords.to_accounts)}
        </Link>
        <ClearFilters search={kept} title={say(mapWords.clear)} onSearch={onSearch} />
      </p>
      <AccountsGrid {...{ shown, links, search, onSearch }} label={say(mapWords.table)} />
      <p className="accounts-keys soft">{say(mapWords.table_told)}</p>
    </section>
  );
}

interface ChosenTotalsProps {
  readonly table: AccountTable;
  readonly rows: Rows;
}

function ChosenTotals({ table, rows }: ChosenTotalsProps) {
  const speech = useSpeech(table.currency);
  const total = (id: string, unit: "money" | "hours") =>
    columnTotal(table, rows, { id, unit, title: mapWords.title, told: null }).value;
  const money = (value: number | null) => (value === null ? "–" : speech.money(value));
  const hours = total("hours", "hours");
  return (
    <p role="status">
      {speech.say(mapWords.chosen_told, {
        n: rows.length,
        all: speech.number(table.account_id.length),
        sales: money(total("net_sales", "money")),
        profit: money(total("net_profit", "money")),
        hours: hours === null ? "–" : speech.number(hours),
      })}
    </p>
  );
}
