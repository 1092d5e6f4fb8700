import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useSay } from "../../words/language-context.ts";
import { type ReviewStep, reviewSteps } from "./review-steps.ts";
import { reviewWords } from "./review-words.ts";
import { stepWords } from "./step-words.ts";
import "./step-list.css";

interface StepListProps {
  readonly step: ReviewStep;
  readonly lookedAt: readonly string[];
}

/** The way through the review: where one is, what has been looked at; figures open after the views. */
export function StepList({ step, lookedAt }: StepListProps) {
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>(`[data-step="${step}"]`);
    if (current) list.current?.scrollTo({ left: current.offsetLeft - current.offsetWidth });
  }, [step]);
  const isOpen = lookedAt.includes("views");
  return (
    <nav aria-label={say(reviewWords.steps)}>
      <p className="step-place soft">
        {say(reviewWords.step_of, { n: reviewSteps.indexOf(step) + 1, all: reviewSteps.length })}
      </p>
      <ol className="step-list" ref={list}>
        {reviewSteps.map((one) => (
          <li
            key={one}
            data-step={one}
            data-looked={lookedAt.includes(one)}
            data-current={one === step}
          >
            {isOpen || one === "views" ? (
              <Link to="/review" search={{ step: one }}>
                {say(stepWords[one])}
                {lookedAt.includes(one) && (
                  <span className="visually-hidden">, {say(reviewWords.looked_at)}</span>
                )}
              </Link>
            ) : (
              <span className="step-closed">{say(stepWords[one])}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
