import { Link } from "@tanstack/react-router";
import type { WireRecord } from "../../../src/api/records.ts";
import { useSpeech } from "../../words/language-context.ts";
import { reviewWords } from "./review-words.ts";

interface PromisedThenProps {
  readonly decisions: readonly WireRecord<"decision">[];
  readonly currency: string;
}

/** What the decisions taken since the last signed review was opened were to bring. */
export function PromisedThen({ decisions, currency }: PromisedThenProps) {
  const speech = useSpeech(currency);
  const { say } = speech;
  const promised = decisions.reduce(
    (sum, { body }) => sum + firstYear(body.promise.firm_profit_by_quarter),
    0,
  );
  return (
    <section aria-labelledby="promised-title">
      <h3 id="promised-title">{say(reviewWords.promised_title)}</h3>
      {decisions.length === 0 ? (
        <p>{say(reviewWords.promised_none)}</p>
      ) : (
        <p>
          {say(reviewWords.promised, { n: decisions.length, money: speech.money(promised) })}{" "}
          <Link to="/decisions">{say(reviewWords.to_decisions)}</Link>
        </p>
      )}
    </section>
  );
}

function firstYear(quarters: readonly number[]): number {
  return quarters.slice(0, 4).reduce((sum, quarter) => sum + quarter, 0);
}
