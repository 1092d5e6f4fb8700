import type { ReactNode } from "react";
import "./scrolling.css";

interface ScrollingProps {
  /** What is inside, for those who cannot see it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Lets what is wider than the screen be moved sideways, by hand or with the arrow keys. */
export function Scrolling({ label, children }: ScrollingProps) {
  return (
    <div className="scrolling" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
