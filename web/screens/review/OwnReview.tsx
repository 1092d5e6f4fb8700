import { Suspense, useState } from "react";
import { windowText } from "../../parts/window-text.ts";
import { Loading } from "../../shell/Loading.tsx";
import { useSpeech } from "../../words/language-context.ts";
import type { ReviewRecord } from "./open-review.ts";
import { OwnFigures } from "./OwnFigures.tsx";
import { reviewWords } from "./review-words.ts";
import { ViewsStep } from "./ViewsStep.tsx";

interface OwnReviewProps {
  readonly record: ReviewRecord;
}

/** A review for those who see a part of the book: how their accounts feel first, then what they are. Others sign it. */
export function OwnReview({ record }: OwnReviewProps) {
  const speech = useSpeech();
  const key = `warto.review.${record.id}`;
  const [isAsked, setAsked] = useState(() => sessionStorage.getItem(key) !== null);
  const goOn = () => {
    sessionStorage.setItem(key, "asked");
    setAsked(true);
  };
  return (
    <div className="review-step">
      <header className="review-head">
        <h1>{speech.say(reviewWords.title)}</h1>
        <p className="soft">{windowText(record.body.window, speech)}</p>
      </header>
      <Suspense fallback={<Loading />}>
        {isAsked ? <OwnFigures record={record} /> : <ViewsStep record={record} goOn={goOn} />}
      </Suspense>
    </div>
  );
}
