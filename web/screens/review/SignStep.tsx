import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { WireChange } from "../../../src/api/records.ts";
import type { SignRequest } from "../../../src/api/reviews.ts";
import type { Review } from "../../../src/review/review.ts";
import { allRecordsQuery } from "../../api/all-records.ts";
import { sessionQuery } from "../../api/queries.ts";
import { request } from "../../api/request.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSpeech } from "../../words/language-context.ts";
import { monthsLater } from "./months-later.ts";
import { NextReview } from "./NextReview.tsx";
import { reviewSteps } from "./review-steps.ts";
import { reviewWords, stepWords } from "./review-words.ts";
import { SignedFigures } from "./SignedFigures.tsx";
import type { StepProps } from "./step-props.ts";
import { TasksToCome } from "./TasksToCome.tsx";

interface SignStepProps extends StepProps {
  readonly review: Review;
}

const usualMonths = 3;

/** What is signed, when the next review is due, what is to be done until then; and the signature. */
export function SignStep({ review, record, goTo }: SignStepProps) {
  const { say } = useSpeech(review.currency);
  const client = useQueryClient();
  const desk = useChangeDesk();
  const navigate = useNavigate();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: schedules } = useSuspenseQuery(allRecordsQuery("schedule"));
  const kept = schedules[0]?.body.every_months ?? usualMonths;
  const [schedule, setSchedule] = useState({
    every_months: kept,
    next_on: monthsLater(session.today, kept),
  });
  const [tasks, setTasks] = useState<SignRequest["tasks"]>([]);
  const sign = useMutation({
    mutationFn: (body: SignRequest) =>
      request<WireChange>(`/api/reviews/${encodeURIComponent(record.id)}/sign`, {
        method: "POST",
        body,
      }),
    onSuccess: (change) => {
      desk.tell(change, say(reviewWords.signed_told));
      void navigate({ to: "/review", search: { review: record.id } });
    },
    onError: (error) => desk.tellFault(error),
    onSettled: () => client.invalidateQueries({ queryKey: ["records"] }),
  });
  const signNow = () =>
    sign.mutate({
      change_id: crypto.randomUUID(),
      what: say(reviewWords.what_sign),
      seen: record.version,
      ...schedule,
      tasks: [
        ...tasks,
        {
          kind: "review",
          title: say(reviewWords.next_review_task),
          account_id: null,
          due_on: schedule.next_on,
        },
      ],
    });
  const missed = reviewSteps.filter(
    (step) => step !== "sign_off" && !record.body.looked_at.includes(step),
  );
  const { net_sales, gross_profit, net_profit } = review.totals.economics;
  const totals = review.told.goods
    ? { net_sales, gross_profit, net_profit }
    : { net_sales, gross_profit: null, net_profit: null };
  return (
    <section aria-labelledby="sign-title">
      <h2 id="sign-title">{say(reviewWords.sign_title)}</h2>
      <p>{say(reviewWords.sign_lead)}</p>
      {missed.length > 0 && (
        <p className="review-missed">
          {say(reviewWords.not_looked_at, {
            n: missed.length,
            steps: missed.map((step) => say(stepWords[step])).join(", "),
          })}
        </p>
      )}
      <h3>{say(reviewWords.to_be_signed)}</h3>
      <SignedFigures totals={totals} mix={review.mix} currency={review.currency} />
      <NextReview schedule={schedule} today={session.today} onChange={setSchedule} />
      <TasksToCome tasks={tasks} due={schedule.next_on} onChange={setTasks} />
      <div className="step-acts">
        <button type="button" onClick={() => goTo("over_time")}>
          {say(reviewWords.back)}
        </button>
        <button type="button" className="primary" disabled={sign.isPending} onClick={signNow}>
          {sign.isPending
            ? say(reviewWords.signing)
            : say(reviewWords.sign, { name: session.user.name })}
        </button>
      </div>
    </section>
  );
}
