import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSay } from "../../words/language-context.ts";
import { AnsweredViews } from "./AnsweredViews.tsx";
import type { ReviewRecord } from "./open-review.ts";
import { reviewWords } from "./review-words.ts";
import { useViews } from "./use-views.ts";
import { ViewQuestion } from "./ViewQuestion.tsx";

interface ViewsStepProps {
  readonly record: ReviewRecord;
  readonly goOn: () => void;
}

/** Asks how the accounts that matter most feel, one by one, before any figure is shown. */
export function ViewsStep({ record, goOn }: ViewsStepProps) {
  const say = useSay();
  const { isBusy } = useChangeDesk();
  const views = useViews(record);
  const { accounts, viewed, skipped, current, phase, turnTo } = views;
  const isDone = current === undefined;
  return (
    <section aria-labelledby="views-title">
      <h2 id="views-title">{say(reviewWords.views_title)}</h2>
      <p>{say(reviewWords.views_lead)}</p>
      {accounts.length === 0 && <p>{say(reviewWords.nobody_to_ask)}</p>}
      {!isDone && (
        <ViewQuestion
          key={`${current.account_id} ${phase}`}
          account={current}
          place={{ n: accounts.indexOf(current) + 1, all: accounts.length }}
          phase={phase}
          answer={viewed.get(current.account_id) ?? null}
          onFeel={(feels) => void views.feel(current, feels)}
          onTake={(takes_for) => void views.take(current, takes_for)}
          onSkip={() => views.skip(current.account_id)}
        />
      )}
      {isDone && accounts.length > 0 && (
        <div className="view-card">
          <h3>{say(reviewWords.views_done)}</h3>
          <p>{say(reviewWords.views_done_told, { n: viewed.size })}</p>
        </div>
      )}
      <div className="step-acts">
        <button
          type="button"
          className={isDone ? "primary" : undefined}
          disabled={isBusy}
          onClick={goOn}
        >
          {say(isDone ? reviewWords.show_figures : reviewWords.enough)}
        </button>
      </div>
      {accounts.length > 0 && (
        <AnsweredViews accounts={accounts} viewed={viewed} skipped={skipped} onChange={turnTo} />
      )}
    </section>
  );
}
