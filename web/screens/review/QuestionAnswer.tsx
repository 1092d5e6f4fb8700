import type { ReactNode } from "react";
import { type Question, questionIds, type ReviewInBrief } from "../../../src/review/review.ts";
import { useSpeech } from "../../words/language-context.ts";
import { measuredText, sinceText } from "./measured-text.ts";
import { QuestionAccounts } from "./QuestionAccounts.tsx";
import { reviewWords } from "./review-words.ts";

interface QuestionAnswerProps {
  readonly question: Question;
  readonly review: Pick<ReviewInBrief, "currency" | "window">;
  /** What stands below the accounts. */
  readonly children?: ReactNode;
}

/** A question's number, its answer, what follows, and the accounts behind it. */
export function QuestionAnswer({ question, review, children }: QuestionAnswerProps) {
  const speech = useSpeech(review.currency);
  const { say } = speech;
  const { id, number, answer, follows, accounts } = question;
  return (
    <div className="question">
      <div>
        <p className="soft">
          {say(reviewWords.question_of, {
            n: questionIds.indexOf(id) + 1,
            all: questionIds.length,
          })}
        </p>
        <h2 id={`question-${id}`}>{question.question}</h2>
        {number === null ? (
          <p className="big soft">{say(reviewWords.no_number)}</p>
        ) : (
          <>
            <p className="big">{measuredText(number.value, number.unit, speech)}</p>
            <p className="soft">{number.label}</p>
            <p className="soft small">{sinceText(number, speech)}</p>
          </>
        )}
      </div>
      <div>
        <p className="answer">{answer}</p>
        <h3 className="label">{say(reviewWords.follows)}</h3>
        <p>{follows}</p>
        {accounts.length > 0 && (
          <QuestionAccounts accounts={accounts} currency={review.currency} window={review.window} />
        )}
        {children}
      </div>
    </div>
  );
}
