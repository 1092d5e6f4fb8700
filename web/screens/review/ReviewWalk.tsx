import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Suspense, useEffect, useRef } from "react";
import { reviewQuery } from "../../api/queries.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { windowText } from "../../parts/window-text.ts";
import { Loading } from "../../shell/Loading.tsx";
import { useLanguage, useSpeech } from "../../words/language-context.ts";
import type { ReviewRecord, SignedRecord } from "./open-review.ts";
import { openStep, type ReviewStep, stepAfter } from "./review-steps.ts";
import { reviewWords } from "./review-words.ts";
import { StepList } from "./StepList.tsx";
import { StepShown } from "./StepShown.tsx";

interface ReviewWalkProps {
  readonly record: ReviewRecord;
  readonly signed: readonly SignedRecord[];
}

/** A review that is open, step by step; how far it has come is kept in its record. */
export function ReviewWalk({ record, signed }: ReviewWalkProps) {
  const speech = useSpeech();
  const { language } = useLanguage();
  const client = useQueryClient();
  const desk = useChangeDesk();
  const navigate = useNavigate();
  const search = useSearch({ from: "/review" });
  const { window, looked_at, notes } = record.body;
  const step = openStep(search.step, looked_at);
  const top = useRef<HTMLDivElement>(null);
  const shownBefore = useRef(step);
  useEffect(() => {
    client.query(reviewQuery(window, language)).catch(() => undefined);
  }, [client, window, language]);
  useEffect(() => {
    if (shownBefore.current === step) return;
    shownBefore.current = step;
    scrollTo({ top: 0 });
    top.current?.focus({ preventScroll: true });
  }, [step]);
  const goTo = (next: ReviewStep) => void navigate({ to: "/review", search: { step: next } });
  const keep = (change: Partial<ReviewRecord["body"]>, told: string | null = null) =>
    desk.make({
      what: speech.say(reviewWords.what_go_on),
      told,
      writes: [
        {
          kind: "review",
          id: record.id,
          seen: record.version,
          body: { ...record.body, ...change },
        },
      ],
    });
  const goOn = async (change: Partial<ReviewRecord["body"]> = {}) => {
    const isNew = !looked_at.includes(step);
    const looked = isNew ? [...looked_at, step] : looked_at;
    const isKept = !isNew && change.notes === undefined;
    const kept = isKept || (await keep({ ...change, looked_at: looked })) !== null;
    const next = stepAfter(step);
    if (kept && next !== null) goTo(next);
  };
  const giveUp = () =>
    void desk.make({
      what: speech.say(reviewWords.what_discard),
      told: speech.say(reviewWords.given_up),
      writes: [{ kind: "review", id: record.id, seen: record.version, body: null }],
    });
  return (
    <div className="review-walk">
      <header className="review-head">
        <h1>{speech.say(reviewWords.title)}</h1>
        <p className="soft">{windowText(window, speech)}</p>
      </header>
      <aside className="review-aside">
        <StepList step={step} lookedAt={looked_at} />
        <button type="button" className="quiet" disabled={desk.isBusy} onClick={giveUp}>
          {speech.say(reviewWords.give_up)}
        </button>
      </aside>
      <div className="review-step" ref={top} tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <StepShown
            key={step}
            step={step}
            record={record}
            signed={signed}
            goOn={(change) => void goOn(change)}
            goTo={goTo}
            saveNote={(id, text) => {
              const { [id]: _, ...others } = notes;
              const kept = text === "" ? others : { ...others, [id]: text };
              void keep({ notes: kept }, speech.say(reviewWords.note_saved));
            }}
          />
        </Suspense>
      </div>
    </div>
  );
}
