import { columnWords } from "../../../src/api/account-column-words.ts";
import type { AccountTable } from "../../../src/api/account-table.ts";
import { Money } from "../../parts/Money.tsx";
import { TypeMark } from "../../parts/TypeMark.tsx";
import { useSpeech } from "../../words/language-context.ts";
import type { MapSize } from "./map-points.ts";
import { mapWords } from "./map-words.ts";

interface PointCardProps {
  readonly table: AccountTable;
  readonly row: number;
  readonly at: readonly [number, number];
  readonly radius: number;
  readonly size: MapSize;
}

const cardWidth = 240;
const cardHeight = 190;

/** The figures of the account that is pointed at. */
export function PointCard({ table, row, at: [x, y], radius, size }: PointCardProps) {
  const speech = useSpeech(table.currency);
  const figure = (id: string) => table.figures[id]?.[row] ?? null;
  const share = (value: number | null) => (value === null ? "–" : speech.share(value, 1));
  const type = table.type[row] ?? null;
  const gap = radius + 8;
  const left = x + gap + cardWidth > size.width ? Math.max(0, x - gap - cardWidth) : x + gap;
  const top = Math.max(0, Math.min(y - 20, size.height - cardHeight));
  return (
    <div className="point-card" style={{ left, top, width: cardWidth }}>
      <p className="point-name">{table.name[row] ?? table.account_id[row]}</p>
      <p className="point-type">
        {type !== null && <TypeMark type={type} />}
        <span className="soft">{table.owner[row]}</span>
      </p>
      <dl>
        <dt>{speech.say(columnWords.margin_realised.title)}</dt>
        <dd>{share(figure("margin_realised"))}</dd>
        <dt>{speech.say(columnWords.service_cost.title)}</dt>
        <dd>{share(figure("service_cost"))}</dd>
        <dt>{speech.say(columnWords.net_sales.title)}</dt>
        <dd>
          <Money amount={figure("net_sales")} currency={table.currency} />
        </dd>
        <dt>{speech.say(columnWords.net_profit.title)}</dt>
        <dd>
          <Money amount={figure("net_profit")} currency={table.currency} />
        </dd>
      </dl>
      <p className="soft point-hint">{speech.say(mapWords.open)}</p>
    </div>
  );
}
