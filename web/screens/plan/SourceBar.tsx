import "./source-bar.css";

interface SourceBarProps {
  /** Of the longest bar; below zero nothing is drawn. */
  readonly share: number;
  readonly isPale?: boolean;
}

/** Repeats a figure for the eye, under what it is of. */
export function SourceBar({ share, isPale = false }: SourceBarProps) {
  return (
    <span
      className={isPale ? "source-bar pale" : "source-bar"}
      style={{ inlineSize: `${100 * Math.max(0, share)}%` }}
    />
  );
}
