import { useSuspenseQuery } from "@tanstack/react-query";
import { reviewQuery } from "../../api/queries.ts";
import { useLanguage } from "../../words/language-context.ts";
import { FeltGap } from "./FeltGap.tsx";
import type { ReviewRecord } from "./open-review.ts";
import { QuestionAnswer } from "./QuestionAnswer.tsx";

interface OwnFiguresProps {
  readonly record: ReviewRecord;
}

/** Feels against is and the seven questions, to be read. */
export function OwnFigures({ record }: OwnFiguresProps) {
  const { language } = useLanguage();
  const { data: review } = useSuspenseQuery(reviewQuery(record.body.window, language));
  return (
    <>
      <FeltGap record={record} review={review} />
      {review.questions.map((question) => (
        <section
          key={question.id}
          aria-labelledby={`question-${question.id}`}
          className="own-question"
        >
          <QuestionAnswer question={question} review={review} />
        </section>
      ))}
    </>
  );
}
