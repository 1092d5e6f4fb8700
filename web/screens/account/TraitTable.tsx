import type { TraitReading } from "../../../src/account/traits/trait.ts";
import { TypeMark } from "../../parts/TypeMark.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { WideTable } from "../../parts/WideTable.tsx";
import { accountWords, evidenceWords } from "./account-words.ts";
import "./traits.css";

interface TraitTableProps {
  readonly traits: readonly TraitReading[];
}

/** What tells a Smith from a Jones, trait by trait, each with what it rests on. */
export function TraitTable({ traits }: TraitTableProps) {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <section>
      <h2>{say(accountWords.traits)}</h2>
      <WideTable label={say(accountWords.traits)}>
        <table className="traits">
          <thead>
            <tr>
              <th scope="col">{say(accountWords.trait)}</th>
              <th scope="col">{say(accountWords.leans)}</th>
              <th scope="col">{say(accountWords.what)}</th>
              <th scope="col">{say(accountWords.place)}</th>
              <th scope="col">{say(accountWords.evidence)}</th>
            </tr>
          </thead>
          <tbody>
            {traits.map(({ name, title, direction, sentence, percentile, evidence }) => (
              <tr key={name} data-evidence={evidence}>
                <th scope="row">{title}</th>
                <td>
                  {direction === null ? (
                    <span className="soft">
                      {percentile === null ? "–" : say(accountWords.neither)}
                    </span>
                  ) : (
                    <TypeMark type={direction} />
                  )}
                </td>
                <td className="told">{sentence}</td>
                <td className="soft">
                  {percentile === null
                    ? "–"
                    : say(accountWords.place_told, {
                        share: speech.share(Math.min(percentile, 99) / 100),
                      })}
                </td>
                <td className="soft">{say(evidenceWords[evidence])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}
