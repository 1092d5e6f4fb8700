import type { AccountColumn } from "../../../src/api/account-columns.ts";
import type { AccountTable } from "../../../src/api/account-table.ts";
import type { Speech } from "../../../src/lib/speech.ts";
import type { RowTexts } from "./row-texts.ts";

/** What stands for a figure that the book cannot tell. */
export const unknownText = "–";

/** How figures of a table read. */
export interface FigureStyle {
  readonly speech: Speech;
  readonly has_cents: boolean;
}

/** Returns a figure of a column as it reads. */
export function figureText(
  value: number | null,
  { unit, id }: AccountColumn,
  { speech, has_cents }: FigureStyle,
): string {
  if (value === null) return unknownText;
  switch (unit) {
    case "money":
      return signedChange(speech.number(value, has_cents ? 2 : 0), { value, id });
    case "share":
      return id === "type_probability" ? certainty(value, speech) : speech.share(value, 1);
    case "hours":
    case "days":
      return speech.number(value, has_cents && unit === "hours" ? 2 : 0);
    default:
      return speech.number(value);
  }
}

/** Returns the text of a row's cell. */
export function cellText(
  { table, texts, style }: { table: AccountTable; texts: RowTexts; style: FigureStyle },
  column: AccountColumn,
  row: number,
): string {
  const figures = table.figures[column.id];
  if (figures !== undefined) return figureText(figures[row] ?? null, column, style);
  return texts.column(column.id)[row] ?? unknownText;
}

/** Nothing that is judged is quite certain. */
function certainty(value: number, speech: Speech): string {
  return value > 0.99 ? `>${speech.share(0.99)}` : speech.share(value);
}

function signedChange(
  text: string,
  { value, id }: { readonly value: number; readonly id: string },
): string {
  return value > 0 && id.endsWith("_change") ? `+${text}` : text;
}
