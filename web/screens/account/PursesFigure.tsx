import type { Speech } from "../../../src/lib/speech.ts";
import { decisionWords } from "./decision-words.ts";
import type { Purse, Purses } from "./purses.ts";
import { barPlaces } from "./waterfall-steps.ts";
import "./bars.css";
import "./purses.css";

interface PursesFigureProps {
  readonly purses: Purses;
  readonly speech: Speech;
}

const years = ["today", "year_1", "year_2"] as const;

/** What firm and sellers get of the account, today and after. */
export function PursesFigure({ purses: { firm, sellers, colleagues }, speech }: PursesFigureProps) {
  const { say } = speech;
  return (
    <section className="purses" aria-labelledby="purses-title">
      <h4 id="purses-title">{say(decisionWords.purses)}</h4>
      <p className="small soft">{say(decisionWords.purses_told)}</p>
      <PurseBars title={say(decisionWords.firm_purse)} purse={firm} speech={speech} />
      {sellers.map((purse) => (
        <PurseBars
          key={purse.employee_id}
          title={say(decisionWords.seller_purse, { name: purse.name ?? purse.employee_id ?? "" })}
          purse={purse}
          speech={speech}
        />
      ))}
      {colleagues.map(({ employee_id, name, hours }) => (
        <p key={employee_id} className="small soft">
          {say(decisionWords.colleague_hours, {
            name: name ?? employee_id,
            hours: speech.number(Math.abs(hours)),
            takes: hours >= 0 ? "yes" : "no",
          })}
        </p>
      ))}
    </section>
  );
}

interface PurseBarsProps {
  readonly title: string;
  readonly purse: Purse;
  readonly speech: Speech;
}

function PurseBars({ title, purse, speech }: PurseBarsProps) {
  const { zero, bars } = barPlaces(years.map((year) => ({ from: 0, to: purse[year] })));
  return (
    <table className="purse">
      <caption>{title}</caption>
      <tbody>
        {years.map((year, i) => (
          <tr key={year}>
            <th scope="row">{speech.say(decisionWords[year])}</th>
            <td className="bar-cell" aria-hidden="true">
              <span className="bar-track">
                <span className="bar-zero" style={{ insetInlineStart: `${zero}%` }} />
                <span
                  className={year === "today" ? "bar before" : "bar"}
                  style={{
                    insetInlineStart: `${bars[i]?.start ?? 0}%`,
                    inlineSize: `${bars[i]?.width ?? 0}%`,
                  }}
                />
              </span>
            </td>
            <td className={purse[year] < 0 ? "figure loss" : "figure"}>
              {speech.money(purse[year])}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
