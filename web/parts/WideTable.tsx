import type { ReactNode } from "react";
import "./wide-table.css";

interface WideTableProps {
  /** What the table tells, for those who do not see it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Lets a table that is wider than the screen be moved sideways, by keys as well. */
export function WideTable({ label, children }: WideTableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys [WCAG 2.1.1]
    <div className="wide-table" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
