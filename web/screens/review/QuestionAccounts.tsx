import { Link } from "@tanstack/react-router";
import type { QuestionAccount, ReviewWindow } from "../../../src/review/review.ts";
import { TypeMark } from "../../parts/TypeMark.tsx";
import { WideTable } from "../../parts/WideTable.tsx";
import { useSpeech } from "../../words/language-context.ts";
import { measuredText } from "./measured-text.ts";
import { reviewWords } from "./review-words.ts";

interface QuestionAccountsProps {
  readonly accounts: readonly QuestionAccount[];
  readonly currency: string;
  readonly window: ReviewWindow;
}

/** The accounts behind a question's number, the weightiest first. */
export function QuestionAccounts({ accounts, currency, window }: QuestionAccountsProps) {
  const speech = useSpeech(currency);
  const { say } = speech;
  const largest = Math.max(...accounts.map(({ value }) => Math.abs(value)));
  const hasBefore = accounts.some(({ before }) => before !== null);
  const hasShare = accounts.some(({ share }) => share !== null);
  const label = accounts[0]?.label ?? "";
  return (
    <WideTable label={say(reviewWords.behind)}>
      <table>
        <caption className="visually-hidden">{say(reviewWords.behind)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(reviewWords.account)}</th>
            <th scope="col">{say(reviewWords.type)}</th>
            <th scope="col" className="figure">
              {label.charAt(0).toUpperCase() + label.slice(1)}
            </th>
            <td className="bar-cell" aria-hidden="true" />
            {hasShare && (
              <th scope="col" className="figure">
                {say(reviewWords.share_of_book)}
              </th>
            )}
            {hasBefore && (
              <th scope="col" className="figure">
                {say(reviewWords.before)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ account_id, name, type, value, unit, share, before }) => (
            <tr key={account_id}>
              <th scope="row">
                <Link to="/accounts/$account_id" params={{ account_id }} search={window}>
                  {name ?? account_id}
                </Link>
              </th>
              <td>
                {type === null ? (
                  <span className="soft">{say(reviewWords.prospect)}</span>
                ) : (
                  <TypeMark type={type} />
                )}
              </td>
              <td className={value < 0 ? "figure loss" : "figure"}>
                {measuredText(value, unit, speech)}
              </td>
              <td className="bar-cell" aria-hidden="true">
                <span
                  className="value-bar"
                  data-type={type ?? undefined}
                  style={{ width: `${(100 * Math.abs(value)) / largest}%` }}
                />
              </td>
              {hasShare && (
                <td className="figure">{share === null ? "–" : speech.share(share, 1)}</td>
              )}
              {hasBefore && (
                <td className="figure">
                  {before === null ? "–" : measuredText(before, unit, speech)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
