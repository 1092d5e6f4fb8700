import { type MovedBook, movedLines } from "../../../src/api/cost-model.ts";
import { Money } from "../../parts/Money.tsx";
import { WideTable } from "../../parts/WideTable.tsx";
import { windowText } from "../../parts/window-text.ts";
import { useSay, useSpeech } from "../../words/language-context.ts";
import { CapacityTable } from "./CapacityTable.tsx";
import { costModelWords } from "./cost-model-words.ts";
import { MoverTable } from "./MoverTable.tsx";

interface ModelPreviewProps {
  readonly moved: MovedBook;
  readonly isChanged: boolean;
}

/** What the changed model makes of the book, beside what the saved one makes of it. */
export function ModelPreview({ moved, isChanged }: ModelPreviewProps) {
  const say = useSay();
  const speech = useSpeech(moved.currency);
  const { totals, currency, window } = moved;
  return (
    <>
      <section>
        <h2>{say(costModelWords.preview)}</h2>
        <p className="soft">
          {say(isChanged ? costModelWords.preview_told : costModelWords.unchanged, {
            window: windowText(window, speech),
          })}
        </p>
        <WideTable label={say(costModelWords.preview)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say(costModelWords.line)}</th>
                <th scope="col" className="figure">
                  {say(costModelWords.saved)}
                </th>
                <th scope="col" className="figure">
                  {say(costModelWords.changed)}
                </th>
                <th scope="col" className="figure">
                  {say(costModelWords.difference)}
                </th>
              </tr>
            </thead>
            <tbody>
              {movedLines.map((line) => {
                const { saved, changed } = totals[line];
                return (
                  <tr key={line} data-line={line}>
                    <th scope="row">{say(costModelWords[`line_${line}`])}</th>
                    <td className="figure">
                      <Money amount={saved} currency={currency} />
                    </td>
                    <td className="figure">
                      <Money amount={changed} currency={currency} />
                    </td>
                    <td className="figure">
                      <Money
                        amount={saved === null || changed === null ? null : changed - saved}
                        currency={currency}
                        signed
                      />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </WideTable>
      </section>
      <CapacityTable capacity={moved.capacity} currency={currency} />
      {isChanged && <MoverTable moved={moved} />}
    </>
  );
}
