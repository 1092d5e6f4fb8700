import { Suspense } from "react";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { windowText } from "../../parts/window-text.ts";
import { Loading } from "../../shell/Loading.tsx";
import { useSpeech } from "../../words/language-context.ts";
import type { ReviewRecord, SignedRecord } from "./open-review.ts";
import { reviewWords } from "./review-words.ts";
import { StepList } from "./StepList.tsx";
import { StepShown } from "./StepShown.tsx";
import { useReviewWalk } from "./use-review-walk.ts";
import { useTopOf } from "./use-top-of.ts";

interface ReviewWalkProps {
  readonly record: ReviewRecord;
  readonly signed: readonly SignedRecord[];
}

/** A review that is open, step by step. */
export function ReviewWalk({ record, signed }: ReviewWalkProps) {
  const speech = useSpeech();
  const { isBusy } = useChangeDesk();
  const { giveUp, ...walk } = useReviewWalk(record);
  const top = useTopOf(walk.step);
  const { window, looked_at } = record.body;
  return (
    <div className="review-walk">
      <header className="review-head">
        <h1>{speech.say(reviewWords.title)}</h1>
        <p className="soft">{windowText(window, speech)}</p>
      </header>
      <aside className="review-aside">
        <StepList step={walk.step} lookedAt={looked_at} />
        <button type="button" className="quiet" disabled={isBusy} onClick={giveUp}>
          {speech.say(reviewWords.give_up)}
        </button>
      </aside>
      <div className="review-step" ref={top} tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <StepShown key={walk.step} {...walk} record={record} signed={signed} />
        </Suspense>
      </div>
    </div>
  );
}
