import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { reviewQuery } from "../../api/queries.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useLanguage, useSay } from "../../words/language-context.ts";
import type { ReviewRecord } from "./open-review.ts";
import { openStep, type ReviewStep, stepAfter } from "./review-steps.ts";
import { reviewWords } from "./review-words.ts";
import type { StepProps } from "./step-props.ts";
import { withNote } from "./with-note.ts";

/** The walk through a review, and how it is given up. */
export interface ReviewWalk extends Pick<StepProps, "step" | "goOn" | "goTo" | "saveNote"> {
  readonly giveUp: () => void;
}

/** Returns the walk through a review that is open; how far it has come is kept in its record. */
export function useReviewWalk(record: ReviewRecord): ReviewWalk {
  const say = useSay();
  const desk = useChangeDesk();
  const navigate = useNavigate();
  const search = useSearch({ from: "/review" });
  const { looked_at, notes } = record.body;
  const step = openStep(search.step, looked_at);
  useReviewAhead(record);
  const goTo = (next: ReviewStep) => void navigate({ to: "/review", search: { step: next } });
  const keep = async (change: Partial<ReviewRecord["body"]>, told: string | null = null) => {
    const body = { ...record.body, ...change };
    const made = await desk.make({
      what: say(reviewWords.what_go_on),
      told,
      writes: [{ kind: "review", id: record.id, seen: record.version, body }],
    });
    return made !== null;
  };
  return {
    step,
    goTo,
    goOn: async (change = {}) => {
      const isNew = !looked_at.includes(step);
      const looked = isNew ? [...looked_at, step] : looked_at;
      const isKept = !isNew && change.notes === undefined;
      if (!isKept && !(await keep({ ...change, looked_at: looked }))) return false;
      const next = stepAfter(step);
      if (next !== null) goTo(next);
      return true;
    },
    saveNote: (id, text) => keep({ notes: withNote(notes, id, text) }, say(reviewWords.note_saved)),
    giveUp: () =>
      void desk.make({
        what: say(reviewWords.what_discard),
        told: say(reviewWords.given_up),
        writes: [{ kind: "review", id: record.id, seen: record.version, body: null }],
      }),
  };
}

/** Asks for the figures while the seller's views are still being given. */
function useReviewAhead({ body: { window } }: ReviewRecord): void {
  const client = useQueryClient();
  const { language } = useLanguage();
  useEffect(() => {
    client.query(reviewQuery(window, language)).catch(() => undefined);
  }, [client, window, language]);
}
