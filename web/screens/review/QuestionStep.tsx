import { useState } from "react";
import { type QuestionId, questionIds, type Review } from "../../../src/review/review.ts";
import { useSay } from "../../words/language-context.ts";
import { noteDraft } from "./note-draft.ts";
import { QuestionAnswer } from "./QuestionAnswer.tsx";
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
  const say = useSay();
  const draft = noteDraft(record.id, id);
  const kept = record.body.notes[id] ?? "";
  const [note, setNote] = useState(() => draft.read() ?? kept);
  const question = review.questions.find((one) => one.id === id);
  if (question === undefined) return null;
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
    <section aria-labelledby={`question-${id}`}>
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
      <QuestionAnswer question={question} review={review}>
        <ReviewNote
          text={note}
          isKept={note.trim() === kept}
          onWrite={write}
          onSave={() => {
            draft.forget();
            saveNote(id, note.trim());
          }}
        />
      </QuestionAnswer>
      <StepActs step={step} goTo={goTo} goOn={next} />
    </section>
  );
}
