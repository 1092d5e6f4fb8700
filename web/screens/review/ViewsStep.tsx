import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { NamedAccount } from "../../../src/api/reviews.ts";
import type { WireRecord } from "../../../src/api/records.ts";
import { allRecordsQuery } from "../../api/all-records.ts";
import { sessionQuery } from "../../api/queries.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSay } from "../../words/language-context.ts";
import { AnsweredViews } from "./AnsweredViews.tsx";
import type { View } from "./felt-against-is.ts";
import type { ReviewRecord } from "./open-review.ts";
import { accountsToAskQuery } from "./review-queries.ts";
import { reviewWords } from "./review-words.ts";
import { ViewQuestion } from "./ViewQuestion.tsx";
import { viewId, viewsOfReview } from "./views-of-review.ts";

interface ViewsStepProps {
  readonly record: ReviewRecord;
  readonly goOn: () => void;
}

/** Asks how the accounts that matter most feel, one by one, before any figure is shown. */
export function ViewsStep({ record, goOn }: ViewsStepProps) {
  const say = useSay();
  const desk = useChangeDesk();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: asked } = useSuspenseQuery(accountsToAskQuery(record.body.window));
  const { data: all } = useSuspenseQuery(allRecordsQuery("view"));
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<string | null>(null);
  const [phase, setPhase] = useState<"feels" | "takes_for">("feels");
  const person = session.user.name;
  const views = viewsOfReview(all, { person, since: record.body.opened_on });
  const viewed = new Map(views.map((view) => [view.body.account_id, view.body]));
  const { accounts } = asked;
  const current =
    accounts.find(({ account_id }) => account_id === chosen) ??
    accounts.find(({ account_id }) => !viewed.has(account_id) && !skipped.has(account_id));
  const turnTo = (account_id: string | null) => {
    setChosen(account_id);
    setPhase("feels");
  };
  const skip = (account_id: string) => {
    setSkipped(new Set([...skipped, account_id]));
    turnTo(null);
  };
  const save = (account: NamedAccount, answer: Pick<View, "feels" | "takes_for">) =>
    desk.make({
      what: say(reviewWords.what_view),
      told: null,
      writes: [viewWrite(account, answer, { person, all })],
    });
  const feel = async (account: NamedAccount, feels: View["feels"]) => {
    if (desk.isBusy) return;
    setChosen(account.account_id);
    const takes_for = viewed.get(account.account_id)?.takes_for ?? null;
    if ((await save(account, { feels, takes_for })) !== null) setPhase("takes_for");
  };
  const take = async (account: NamedAccount, takes_for: View["takes_for"]) => {
    const feels = viewed.get(account.account_id)?.feels;
    if (feels === undefined || desk.isBusy) return;
    if ((await save(account, { feels, takes_for })) !== null) turnTo(null);
  };
  return (
    <section aria-labelledby="views-title">
      <h2 id="views-title">{say(reviewWords.views_title)}</h2>
      <p>{say(reviewWords.views_lead)}</p>
      {accounts.length === 0 && <p>{say(reviewWords.nobody_to_ask)}</p>}
      {current !== undefined && (
        <ViewQuestion
          key={`${current.account_id} ${phase}`}
          account={current}
          place={{ n: accounts.indexOf(current) + 1, all: accounts.length }}
          phase={phase}
          answer={viewed.get(current.account_id) ?? null}
          onFeel={(feels) => void feel(current, feels)}
          onTake={(takes_for) => void take(current, takes_for)}
          onSkip={() => skip(current.account_id)}
        />
      )}
      {current === undefined && accounts.length > 0 && (
        <div className="view-card">
          <h3>{say(reviewWords.views_done)}</h3>
          <p>{say(reviewWords.views_done_told, { n: viewed.size })}</p>
        </div>
      )}
      <div className="step-acts">
        <button
          type="button"
          className={current === undefined ? "primary" : undefined}
          disabled={desk.isBusy}
          onClick={() => goOn()}
        >
          {say(current === undefined ? reviewWords.show_figures : reviewWords.enough)}
        </button>
      </div>
      {accounts.length > 0 && (
        <AnsweredViews accounts={accounts} viewed={viewed} skipped={skipped} onChange={turnTo} />
      )}
    </section>
  );
}

function viewWrite(
  { account_id }: NamedAccount,
  answer: Pick<View, "feels" | "takes_for">,
  { person, all }: { readonly person: string; readonly all: readonly WireRecord<"view">[] },
) {
  const id = viewId(person, account_id);
  const known = all.find((view) => view.id === id);
  return {
    kind: "view",
    id,
    seen: known?.version ?? 0,
    body: { account_id, ...answer, note: known?.body.note ?? null },
  } as const;
}
