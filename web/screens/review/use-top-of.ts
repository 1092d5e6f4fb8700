import { type RefObject, useEffect, useRef } from "react";
import type { ReviewStep } from "./review-steps.ts";

/** Returns where a step begins: whoever goes to another step finds the page and the focus there. */
export function useTopOf(step: ReviewStep): RefObject<HTMLDivElement | null> {
  const top = useRef<HTMLDivElement>(null);
  const shownBefore = useRef(step);
  useEffect(() => {
    if (shownBefore.current === step) return;
    shownBefore.current = step;
    scrollTo({ top: 0 });
    top.current?.focus({ preventScroll: true });
  }, [step]);
  return top;
}
