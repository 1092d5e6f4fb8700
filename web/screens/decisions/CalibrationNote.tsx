import type { Calibration } from "../../../src/review/follow-through/follow-through-document.ts";
import { Money } from "../../parts/Money.tsx";
import { WideTable } from "../../parts/WideTable.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { decisionsWords } from "./decisions-words.ts";

interface CalibrationNoteProps {
  readonly calibration: Calibration;
  readonly currency: string;
}

/** How good promises were on the whole, and by way. */
export function CalibrationNote({ calibration, currency }: CalibrationNoteProps) {
  const speech = useSpeech(currency);
  const { say } = speech;
  return (
    <>
      <p>{calibration.sentence}</p>
      {calibration.by_way.length > 0 && (
        <WideTable label={say(decisionsWords.by_way)}>
          <table>
            <caption>{say(decisionsWords.by_way)}</caption>
            <thead>
              <tr>
                <th scope="col">{say(decisionsWords.way)}</th>
                <th scope="col" className="figure">
                  {say(decisionsWords.held)}
                </th>
                <th scope="col" className="figure">
                  {say(decisionsWords.kept)}
                </th>
                <th scope="col" className="figure">
                  {say(decisionsWords.promised)}
                </th>
                <th scope="col" className="figure">
                  {say(decisionsWords.brought)}
                </th>
                <th scope="col" className="figure">
                  {say(decisionsWords.ratio)}
                </th>
              </tr>
            </thead>
            <tbody>
              {calibration.by_way.map(({ way, title, held, kept, promised, brought, ratio }) => (
                <tr key={way}>
                  <th scope="row">{title}</th>
                  <td className="figure">{speech.number(held)}</td>
                  <td className="figure">{speech.number(kept)}</td>
                  <td className="figure">
                    <Money amount={promised} currency={currency} />
                  </td>
                  <td className="figure">
                    <Money amount={brought} currency={currency} />
                  </td>
                  <td className="figure">{ratio === null ? "–" : speech.share(ratio)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </>
  );
}
