import { useState } from "react";
import { type QuestionId, questionIds, type Review } from "../../../src/review/review.ts";
import { useSpeech } from "../../words/language-context.ts";
import { noteDraft } from "./note-draft.ts";
import { measuredText, sinceText } from "./measured-text.ts";
import { QuestionAccounts } from "./QuestionAccounts.tsx";
import { ReviewNote } from "./ReviewNote.tsx";
import { reviewWords } from "./review-words.ts";
import { StepActs } from "./StepActs.tsx";
import type { StepProps } from "./step-props.ts";

interface QuestionStepProps extends StepProps {
  readonly question: QuestionId;
  readonly review: Review;
}

/** One of the seven questions: its number, its answer, what follows, the accounts behind it, and a note. */
export function QuestionStep(props: QuestionStepProps) {
  const { question: id, review, record, step, goOn, goTo, saveNote } = props;
  const speech = useSpeech(review.currency);
  const { say } = speech;
  const draft = noteDraft(record.id, id);
  const kept = record.body.notes[id] ?? "";
  const [note, setNote] = useState(() => draft.read() ?? kept);
  const question = review.questions.find((one) => one.id === id);
  if (question === undefined) return null;
  const { number, answer, follows, accounts } = question;
  const write = (text: string) => {
    setNote(text);
    draft.write(text);
  };
  const next = () => {
    const text = note.trim();
    draft.forget();
    if (text === kept) return goOn();
    const { [id]: _, ...others } = record.body.notes;
    return goOn({ notes: text === "" ? others : { ...others, [id]: text } });
  };
  return (
    <section aria-labelledby="question-title">
      {id === questionIds[0] && review.cautions.length > 0 && (
        <aside className="review-cautions">
          <h3>{say(reviewWords.cautions)}</h3>
          <ul>
            {review.cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </aside>
      )}
      <div className="question">
        <div>
          <p className="soft">
            {say(reviewWords.question_of, {
              n: questionIds.indexOf(id) + 1,
              all: questionIds.length,
            })}
          </p>
          <h2 id="question-title">{question.question}</h2>
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
            <QuestionAccounts accounts={accounts} currency={review.currency} />
          )}
          <ReviewNote
            text={note}
            isKept={note.trim() === kept}
            onWrite={write}
            onSave={() => {
              draft.forget();
              saveNote(id, note.trim());
            }}
          />
        </div>
      </div>
      <StepActs step={step} goTo={goTo} goOn={next} />
    </section>
  );
}
