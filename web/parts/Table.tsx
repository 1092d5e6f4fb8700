import type { ReactNode } from "react";
import { WideTable } from "./WideTable.tsx";

/** One column of a table: what it is called, and what it says of each row. */
export interface Column<Row> {
  readonly head: string;
  /** Figures stand at the right; the head of acts is only heard; a drawing repeats for the eye what a figure says. */
  readonly kind?: "text" | "figure" | "acts" | "drawing";
  readonly className?: string;
  readonly cell: (row: Row) => ReactNode;
  /** What it comes to over all rows. */
  readonly foot?: ReactNode;
}

interface TableProps<Row> {
  /** What the table tells, for those who do not see it. */
  readonly label: string;
  readonly caption?: string;
  readonly className?: string;
  /** The first names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly dataOf?: (row: Row) => Readonly<Record<`data-${string}`, unknown>>;
}

const classes = { text: "", figure: "figure", acts: "row-acts screen-only", drawing: "bar-cell" };

/** Rows with a title each, column by column; it can be moved sideways where it is wider than the screen. */
export function Table<Row>(props: TableProps<Row>) {
  const { label, caption, className, columns, rows, keyOf, dataOf } = props;
  const hasFoot = columns.some(({ foot }) => foot !== undefined);
  return (
    <WideTable label={label}>
      <table className={className}>
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>{columns.map(headOf)}</tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} {...dataOf?.(row)}>
              {columns.map((column, i) => cellOf(column, i, column.cell(row)))}
            </tr>
          ))}
        </tbody>
        {hasFoot && (
          <tfoot>
            <tr>{columns.map((column, i) => cellOf(column, i, column.foot))}</tr>
          </tfoot>
        )}
      </table>
    </WideTable>
  );
}

function headOf<Row>(column: Column<Row>) {
  const { head, kind } = column;
  if (kind === "drawing") return <td key={head} className="bar-cell" aria-hidden="true" />;
  return (
    <th key={head} scope="col" className={classOf(column)}>
      {kind === "acts" ? <span className="visually-hidden">{head}</span> : head}
    </th>
  );
}

function cellOf<Row>(column: Column<Row>, place: number, content: ReactNode) {
  const { head, kind } = column;
  const className = classOf(column);
  if (place === 0)
    return (
      <th key={head} scope="row" className={className}>
        {content}
      </th>
    );
  return (
    <td key={head} className={className} aria-hidden={kind === "drawing" ? true : undefined}>
      {content}
    </td>
  );
}

function classOf<Row>({ kind = "text", className }: Column<Row>): string | undefined {
  const all = [classes[kind], className].filter(Boolean).join(" ");
  return all === "" ? undefined : all;
}
