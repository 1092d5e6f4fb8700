import { useState } from "react";
import type { ExplainedRow, ExplainedRows } from "../../../src/api/explanation.ts";
import type { Speech } from "../../../src/lib/speech.ts";
import { tableWords, whyWords } from "./why-words.ts";

interface WhyRowsProps {
  readonly title: string;
  readonly explained: ExplainedRows;
  readonly isOpen: boolean;
  readonly speech: Speech;
}

const page = 50;

/** The rows of the files behind a term, the largest first, with where each came from. */
export function WhyRows({ title, explained, isOpen, speech }: WhyRowsProps) {
  const { say } = speech;
  const [shown, setShown] = useState(page);
  const { rows, unit, total } = explained;
  const sorted = rows.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const amount = (value: number) =>
    unit === "money"
      ? speech.money(value, 2)
      : speech.number(value, Number.isInteger(value) ? 0 : 2);
  const left = rows.length - shown;
  return (
    <details className="why-rows" open={isOpen}>
      <summary>
        {title}: {say(whyWords.rows, { count: rows.length })}
      </summary>
      <table>
        <caption className="visually-hidden">{say(whyWords.rows_of, { term: title })}</caption>
        <thead>
          <tr>
            <th scope="col">{say(whyWords.record)}</th>
            <th scope="col">{say(whyWords.on)}</th>
            <th scope="col" className="figure">
              {say(unit === "money" ? whyWords.amount : whyWords.count)}
            </th>
            <th scope="col">{say(whyWords.source)}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map((row) => (
            <WhyRow key={keyOf(row)} row={row} amount={amount(row.amount)} speech={speech} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {say(whyWords.rows_total)}
            </th>
            <td className="figure">{amount(total)}</td>
            <td className="soft">
              {left > 0 && say(whyWords.shown, { shown, count: rows.length })}
            </td>
          </tr>
        </tfoot>
      </table>
      {left > 0 && (
        <button type="button" onClick={() => setShown(shown + page)}>
          {say(whyWords.more, { count: Math.min(page, left) })}
        </button>
      )}
    </details>
  );
}

interface WhyRowProps {
  readonly row: ExplainedRow;
  readonly amount: string;
  readonly speech: Speech;
}

function WhyRow({ row: { table, record, on, days, file, row }, amount, speech }: WhyRowProps) {
  const { say } = speech;
  return (
    <tr>
      <th scope="row">
        <span className="soft">{say(tableWords[table])}</span>{" "}
        <span className="record">{record}</span>
      </th>
      <td className="day">{on}</td>
      <td className="figure">
        {amount}
        {days !== undefined && <span className="soft"> × {days}</span>}
      </td>
      <td className="soft" title={file}>
        {say(whyWords.file_row, { file: fileName(file), row: speech.number(row) })}
      </td>
    </tr>
  );
}

function fileName(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? path;
}

function keyOf({ import_id, file, row, record }: ExplainedRow): string {
  return `${import_id} ${file} ${row} ${record}`;
}
