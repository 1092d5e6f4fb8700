import { useChangeDesk } from "./change-desk.ts";

interface RowActProps {
  readonly title: string;
  /** The same, and of which row. */
  readonly label: string;
  readonly onAct: () => void;
}

/** Something that can be done about a row of a table. */
export function RowAct({ title, label, onAct }: RowActProps) {
  const { isBusy } = useChangeDesk();
  return (
    <button type="button" disabled={isBusy} aria-label={label} onClick={onAct}>
      {title}
    </button>
  );
}
