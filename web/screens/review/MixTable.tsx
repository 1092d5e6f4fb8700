import { Money } from "../../parts/Money.tsx";
import { windowText } from "../../parts/window-text.ts";
import { WideTable } from "../../parts/WideTable.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { countOf, type MixThen, profitOf } from "./mix-over-time.ts";
import { reviewWords } from "./review-words.ts";

interface MixTableProps {
  readonly mixes: readonly MixThen[];
  readonly currency: string;
}

/** Smiths and Joneses window by window. */
export function MixTable({ mixes, currency }: MixTableProps) {
  const speech = useSpeech(currency);
  const { say } = speech;
  const called = (mix: MixThen) => {
    if (mix.signed_on !== null)
      return say(reviewWords.kind_signed, { date: speech.date(mix.signed_on) });
    return say(mix.kind === "now" ? reviewWords.kind_now : reviewWords.kind_before);
  };
  return (
    <WideTable label={say(reviewWords.over_time_title)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(reviewWords.when)}</th>
            <th scope="col">{say(reviewWords.looks_at)}</th>
            <th scope="col" className="figure">
              {say(reviewWords.smiths)}
            </th>
            <th scope="col" className="figure">
              {say(reviewWords.smith_profit)}
            </th>
            <th scope="col" className="figure">
              {say(reviewWords.joneses)}
            </th>
            <th scope="col" className="figure">
              {say(reviewWords.jones_profit)}
            </th>
          </tr>
        </thead>
        <tbody>
          {mixes.map((mix) => (
            <tr key={`${mix.kind} ${mix.window.to} ${mix.signed_on}`}>
              <th scope="row">{called(mix)}</th>
              <td>{windowText(mix.window, speech)}</td>
              <td className="figure">{speech.number(countOf(mix, "Smith"))}</td>
              <td className="figure">
                <Money amount={profitOf(mix, "Smith")} currency={currency} />
              </td>
              <td className="figure">{speech.number(countOf(mix, "Jones"))}</td>
              <td className="figure">
                <Money amount={profitOf(mix, "Jones")} currency={currency} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
