import { yesPrior } from "../../../src/ask/value-of-hour.ts";
import { useSpeech } from "../../words/language-context.ts";
import { decisionsWords } from "./decisions-words.ts";
import { type Answered, yesRate } from "./yes-rate.ts";

/** What the answers so far say of the next asks. */
export function YesRateNote({ yes, no }: Answered) {
  const speech = useSpeech();
  const { say } = speech;
  const n = yes + no;
  const rate = yesRate({ yes, no });
  return (
    <div className="yes-rate">
      <p className="answer">
        {n === 0 ? say(decisionsWords.rate_none) : say(decisionsWords.rate_seen, { yes, n })}
      </p>
      <p>
        {say(decisionsWords.rate_expected, {
          weight: yesPrior.weight,
          rate: speech.share(rate.mean),
          low: speech.share(rate.low),
          high: speech.share(rate.high),
        })}
      </p>
      <p>
        {say(decisionsWords.rate_first, {
          asks: Math.round(rate.asks_to_yes),
          ninety: rate.asks_for_ninety,
        })}
      </p>
      <p className="soft small">{say(decisionsWords.rate_own)}</p>
    </div>
  );
}
