import { useMemo } from "react";
import type { AccountTable } from "../../../src/api/account-table.ts";
import { useSay, useSpeech } from "../../words/language-context.ts";
import type { AccountsSearch } from "../accounts/accounts-search.ts";
import type { Rows } from "../accounts/shown-rows.ts";
import type { ShownAccounts } from "../accounts/use-accounts.ts";
import { mapField, type MapPoints, mapPoints } from "./map-points.ts";
import { mapWords } from "./map-words.ts";
import { QuadrantMap } from "./QuadrantMap.tsx";

interface QuadrantPartProps {
  readonly shown: ShownAccounts;
  readonly search: AccountsSearch;
  readonly onBrush: (where: AccountsSearch["where"], isDone: boolean) => void;
  readonly onOpen: (account_id: string) => void;
}

/** The map by margin and service: where its lines are, the map, and what it leaves out. */
export function QuadrantPart({ shown, search, onBrush, onOpen }: QuadrantPartProps) {
  const say = useSay();
  const { table, rows } = shown;
  const points = useMemo(() => mapPoints(table), [table]);
  const field = useMemo(() => mapField(points, table.lines), [points, table]);
  const chosen = useMemo(() => maskOf(rows, table.account_id.length), [rows, table]);
  if (points.rows.length === 0) return <p>{say(mapWords.no_points)}</p>;
  return (
    <>
      <LinesText table={table} />
      <QuadrantMap {...{ table, points, field, chosen, search, onBrush, onOpen }} />
      <Undrawn table={table} points={points} field={field} />
    </>
  );
}

/** 1 for each row that is chosen; null where all are. */
function maskOf(rows: Rows, count: number): Uint8Array | null {
  if (rows.length === count) return null;
  const mask = new Uint8Array(count);
  for (const row of rows) mask[row] = 1;
  return mask;
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
