import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { z } from "zod";
import type { WireChange } from "../../../src/api/records.ts";
import { type SignRequest, signRequestSchema } from "../../../src/api/reviews.ts";
import { allRecordsQuery } from "../../api/all-records.ts";
import { sessionQuery } from "../../api/queries.ts";
import { request } from "../../api/request.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useDraft } from "../../parts/use-draft.ts";
import { useSay } from "../../words/language-context.ts";
import { monthsLater } from "./months-later.ts";
import type { ReviewRecord } from "./open-review.ts";
import { reviewWords } from "./review-words.ts";

/** What is settled with the signature. */
export type Settled = Pick<SignRequest, "every_months" | "next_on" | "tasks">;

/** The signing of a review. */
export interface SignOff {
  readonly settled: Settled;
  readonly settle: (change: Partial<Settled>) => void;
  readonly sign: () => void;
  readonly isPending: boolean;
}

const usualMonths = 3;
const settledSchema: z.ZodType<Settled | null> = signRequestSchema
  .pick({ every_months: true, next_on: true, tasks: true })
  .nullable();

/** Returns how a review is signed off; what is settled for it outlives a page that is loaded anew. */
export function useSignOff(record: ReviewRecord): SignOff {
  const say = useSay();
  const client = useQueryClient();
  const desk = useChangeDesk();
  const navigate = useNavigate();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: schedules } = useSuspenseQuery(allRecordsQuery("schedule"));
  const every_months = schedules[0]?.body.every_months ?? usualMonths;
  const { draft, write, forget } = useDraft({
    name: `sign.${record.id}`,
    schema: settledSchema,
    first: null,
  });
  const settled = draft ?? {
    every_months,
    next_on: monthsLater(session.today, every_months),
    tasks: [],
  };
  const { mutate, isPending } = useMutation({
    mutationFn: (body: SignRequest) =>
      request<WireChange>(`/api/reviews/${encodeURIComponent(record.id)}/sign`, {
        method: "POST",
        body,
      }),
    onSuccess: (change) => {
      forget();
      desk.tell(change, say(reviewWords.signed_told));
      void navigate({ to: "/review", search: { review: record.id } });
    },
    onError: (error) => desk.tellFault(error),
    onSettled: () => client.invalidateQueries({ queryKey: ["records"] }),
  });
  const nextReview = {
    kind: "review",
    title: say(reviewWords.next_review_task),
    account_id: null,
    due_on: settled.next_on,
  } as const;
  return {
    settled,
    settle: (change) => write({ ...settled, ...change }),
    sign: () =>
      mutate({
        change_id: crypto.randomUUID(),
        what: say(reviewWords.what_sign),
        seen: record.version,
        ...settled,
        tasks: [...settled.tasks, nextReview],
      }),
    isPending,
  };
}
