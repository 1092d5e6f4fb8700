import type { NamedWay, SellerChange, ShownWay } from "../../../src/decision/card/card.ts";
import type { Speech } from "../../../src/lib/speech.ts";
import { Money } from "../../parts/Money.tsx";
import { WideTable } from "../../parts/WideTable.tsx";
import { decisionWords } from "./decision-words.ts";
import { wayKey } from "./way-key.ts";
import "./ways.css";

interface WaysTableProps {
  readonly ways: readonly ShownWay[];
  readonly chosen: string;
  readonly advised: NamedWay | null;
  readonly decided: NamedWay | null;
  /** Whether the ranges are of these ways; while they are being drawn they are not. */
  readonly isDrawn: boolean;
  readonly quarters: number;
  readonly sellingRoles: readonly string[];
  readonly speech: Speech;
  readonly onChoose: (key: string) => void;
}

/** All ways side by side, for the firm and for every seller. */
export function WaysTable(props: WaysTableProps) {
  const { ways, quarters, speech } = props;
  const { say } = speech;
  return (
    <WideTable label={say(decisionWords.ways)}>
      <table className="ways">
        <thead>
          <tr>
            <th scope="col">{say(decisionWords.way)}</th>
            {[decisionWords.firm_year_1, decisionWords.firm_year_2, decisionWords.firm_settled].map(
              (title) => (
                <th key={title.en} scope="col" className="figure">
                  {say(title)}
                </th>
              ),
            )}
            <th scope="col" className="figure">
              {say(decisionWords.seller_years)}
            </th>
            <th scope="col" className="figure">
              {say(decisionWords.hours_freed)}
            </th>
            <th scope="col" className="figure">
              {say(decisionWords.leaves)}
            </th>
            <th scope="col" className="figure">
              {say(decisionWords.range, { quarters })}
            </th>
          </tr>
        </thead>
        <tbody>
          {ways.map((way) => (
            <WayRow key={wayKey(way)} {...props} way={way} />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

interface WayRowProps extends WaysTableProps {
  readonly way: ShownWay;
}

function WayRow(props: WayRowProps) {
  const { way, chosen, advised, decided, isDrawn, sellingRoles, speech, onChoose } = props;
  const { say, currency } = speech;
  const key = wayKey(way);
  const { firm_profit } = way.change;
  const freed = sellingRoles.reduce((sum, role) => sum + (way.hours_freed[role] ?? 0), 0);
  const is = (other: NamedWay | null) => other !== null && wayKey(other) === key;
  return (
    <tr className={chosen === key ? "chosen" : undefined}>
      <th scope="row">
        <label>
          <input
            type="radio"
            name="way"
            value={key}
            checked={chosen === key}
            onChange={() => onChoose(key)}
          />{" "}
          {way.title}
        </label>
        {is(decided) && <span className="mark">{say(decisionWords.decided)}</span>}
        {is(advised) && <span className="mark">{say(decisionWords.advised)}</span>}
      </th>
      {[firm_profit.year_1, firm_profit.year_2, firm_profit.settled_a_year].map((amount, i) => (
        <td key={i === 0 ? "year 1" : i === 1 ? "year 2" : "settled"} className="figure">
          <Money amount={amount} currency={currency} signed />
        </td>
      ))}
      <td className="figure">
        {way.sellers.map((seller) => (
          <div key={seller.employee_id}>
            <span className="soft">{seller.name ?? seller.employee_id}</span>{" "}
            <SellerShare seller={seller} speech={speech} />
          </div>
        ))}
        {way.sellers.length === 0 && <Money amount={0} currency={currency} />}
      </td>
      <td className="figure">{speech.number(freed)}</td>
      <td className="figure">{speech.share(way.probability_of_leaving)}</td>
      <td className="figure">{rangeOf()}</td>
    </tr>
  );

  function rangeOf() {
    const { p5, p95, better_than_keep } = way.range;
    if (way.way === "keep") return <span className="soft">–</span>;
    if (!isDrawn) return <span className="soft">{say(decisionWords.drawing)}</span>;
    return (
      <>
        {say(decisionWords.range_figure, { low: speech.money(p5), high: speech.money(p95) })}
        <div className="small soft">
          {say(decisionWords.better, { share: speech.share(better_than_keep) })}
        </div>
      </>
    );
  }
}

interface SellerShareProps {
  readonly seller: SellerChange;
  readonly speech: Speech;
}

/** A seller's commission in both years; of a colleague, hours. */
function SellerShare({ seller: { hours, year_1, year_2 }, speech }: SellerShareProps) {
  const { say, currency } = speech;
  if (year_1 === null) {
    const signed = `${hours > 0 ? "+" : ""}${speech.number(hours)}`;
    return <span>{say(decisionWords.colleague_short, { hours: signed })}</span>;
  }
  return (
    <>
      <Money amount={year_1} currency={currency} signed /> /{" "}
      <Money amount={year_2} currency={currency} signed />
    </>
  );
}
