import { z } from "zod";
import { type QuestionId, questionIds, type ReviewInBrief } from "../../../src/review/review.ts";
import { useDraft } from "../../parts/use-draft.ts";
import { useSay } from "../../words/language-context.ts";
import { QuestionAnswer } from "./QuestionAnswer.tsx";
import { ReviewNote } from "./ReviewNote.tsx";
import { reviewWords } from "./review-words.ts";
import { StepActs } from "./StepActs.tsx";
import type { StepProps } from "./step-props.ts";
import { withNote } from "./with-note.ts";
import "./question.css";
import "./review-cautions.css";

interface QuestionStepProps extends StepProps {
  readonly question: QuestionId;
  readonly review: ReviewInBrief;
}

/** One of the seven questions: its number, its answer, what follows, the accounts behind it, and a note. */
export function QuestionStep(props: QuestionStepProps) {
  const { question: id, review, record, step, goOn, goTo, saveNote } = props;
  const kept = record.body.notes[id] ?? "";
  const { draft, write, forget } = useDraft({
    name: `note.${record.id}.${id}`,
    schema: z.string().nullable(),
    first: null,
  });
  const question = review.questions.find((one) => one.id === id);
  if (question === undefined) return null;
  const note = draft ?? kept;
  const text = note.trim();
  const next = async () => {
    const change = text === kept ? {} : { notes: withNote(record.body.notes, id, text) };
    if (await goOn(change)) forget();
  };
  const save = async () => {
    if (await saveNote(id, text)) forget();
  };
  return (
    <section aria-labelledby={`question-${id}`}>
      {id === questionIds[0] && <Cautions cautions={review.cautions} />}
      <QuestionAnswer question={question} review={review}>
        <ReviewNote text={note} isKept={text === kept} onWrite={write} onSave={() => void save()} />
      </QuestionAnswer>
      <StepActs step={step} goTo={goTo} goOn={() => void next()} />
    </section>
  );
}

function Cautions({ cautions }: Pick<ReviewInBrief, "cautions">) {
  const say = useSay();
  if (cautions.length === 0) return null;
  return (
    <aside className="review-cautions">
      <h3>{say(reviewWords.cautions)}</h3>
      <ul>
        {cautions.map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
      </ul>
    </aside>
  );
}
