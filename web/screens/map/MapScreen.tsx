import "./map.css";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import type { AccountTable } from "../../../src/api/account-table.ts";
import { useSay, useSpeech } from "../../words/language-context.ts";
import { AccountsGrid } from "../accounts/AccountsGrid.tsx";
import { AccountsHead } from "../accounts/AccountsHead.tsx";
import { type AccountsSearch, isFiltered } from "../accounts/accounts-search.ts";
import { columnTotal } from "../accounts/column-total.ts";
import type { Rows } from "../accounts/shown-rows.ts";
import { TypeChips } from "../accounts/TypeChips.tsx";
import { useAccountLinks, useAccounts } from "../accounts/use-accounts.ts";
import "../accounts/accounts.css";
import { mapField, type MapPoints, mapPoints } from "./map-points.ts";
import { mapWords } from "./map-words.ts";
import { QuadrantMap } from "./QuadrantMap.tsx";
import { WhaleMap } from "./WhaleMap.tsx";

/** All accounts at once: by margin and service, and by what they add to profit. */
export function MapScreen() {
  const say = useSay();
  const kept = useSearch({ from: "/map" });
  const navigate = useNavigate({ from: "/map" });
  /** The filters while something is being drawn; the address follows when it is done. */
  const [drawn, setDrawn] = useState<{ readonly where: AccountsSearch["where"] } | null>(null);
  const search = drawn === null ? kept : { ...kept, where: drawn.where };
  const { table, texts, style, chosen: columns, filtered, rows } = useAccounts(search);
  const links = useAccountLinks(kept);
  const change = useCallback(
    (changed: Partial<AccountsSearch>) =>
      void navigate({
        search: (now) => ({ ...now, ...changed }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const brush = (where: AccountsSearch["where"], isDone: boolean) => {
    setDrawn(isDone ? null : { where });
    if (isDone) change({ where });
  };
  const points = useMemo(() => mapPoints(table), [table]);
  const field = useMemo(() => mapField(points, table.lines), [points, table]);
  const isAll = rows.length === table.account_id.length;
  const chosen = useMemo(
    () => (isAll ? null : maskOf(rows, table.account_id.length)),
    [isAll, rows, table],
  );
  return (
    <>
      <AccountsHead table={table} title={say(mapWords.title)} />
      <div className="accounts-tools">
        <TypeChips table={table} rows={filtered} search={search} onSearch={change} hasShapes />
      </div>
      <div className="map-parts">
        <section aria-labelledby="map-quadrant">
          <h2 id="map-quadrant">{say(mapWords.quadrant)}</h2>
          {points.rows.length === 0 ? (
            <p>{say(mapWords.no_points)}</p>
          ) : (
            <>
              <LinesText table={table} />
              <QuadrantMap
                table={table}
                points={points}
                field={field}
                chosen={chosen}
                search={search}
                onBrush={brush}
                onOpen={links.open}
              />
              <Undrawn table={table} points={points} field={field} />
            </>
          )}
        </section>
        <section aria-labelledby="map-whale">
          <h2 id="map-whale">{say(mapWords.whale)}</h2>
          <WhaleMap table={table} search={search} onBrush={brush} />
        </section>
      </div>
      <section aria-labelledby="map-chosen" className="map-chosen">
        <h2 id="map-chosen">{say(isAll ? mapWords.chosen_all : mapWords.chosen)}</h2>
        <Chosen table={table} rows={rows} />
        <p className="map-acts">
          <Link to="/accounts" search={kept}>
            {say(mapWords.to_accounts)}
          </Link>
          {isFiltered(kept) && (
            <button
              type="button"
              className="plain"
              onClick={() => change({ q: undefined, types: undefined, where: undefined })}
            >
              {say(mapWords.clear)}
            </button>
          )}
        </p>
        <AccountsGrid
          table={table}
          texts={texts}
          columns={columns}
          rows={rows}
          style={style}
          label={say(mapWords.table)}
          search={search}
          onSearch={change}
          hrefOf={links.hrefOf}
          onOpen={links.open}
        />
        <p className="accounts-keys soft">{say(mapWords.table_told)}</p>
      </section>
    </>
  );
}

function LinesText({ table: { lines } }: Pick<UndrawnProps, "table">) {
  const speech = useSpeech();
  const share = (value: number | null) => (value === null ? "–" : speech.share(value, 1));
  const words = lines.from === "median" ? mapWords.lines_median : mapWords.lines_configured;
  const told = speech.say(words, {
    margin: share(lines.margin_realised),
    service: share(lines.service_cost),
  });
  return <p className="soft">{speech.say(mapWords.quadrant_told, { lines: told })}</p>;
}

function maskOf(rows: Rows, count: number): Uint8Array {
  const mask = new Uint8Array(count);
  for (const row of rows) mask[row] = 1;
  return mask;
}

interface UndrawnProps {
  readonly table: AccountTable;
  readonly points: MapPoints;
  readonly field: ReturnType<typeof mapField>;
}

/** What the map leaves out, and what stands elsewhere than it should. */
function Undrawn({ table, points, field }: UndrawnProps) {
  const say = useSay();
  const undrawn = table.active.filter(Boolean).length - points.rows.length;
  const isOut = (value: number, [from, to]: readonly [number, number]) =>
    value < from || value > to;
  const outside = points.rows.filter(
    (_, i) =>
      isOut(points.margin[i] ?? 0, field.margin) || isOut(points.service[i] ?? 0, field.service),
  ).length;
  return (
    <p className="soft map-note">
      {say(mapWords.on_edge, { n: outside })} {say(mapWords.undrawn, { n: Math.max(0, undrawn) })}
    </p>
  );
}

interface ChosenProps {
  readonly table: AccountTable;
  readonly rows: Rows;
}

function Chosen({ table, rows }: ChosenProps) {
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
