import type { ExplainedTerm, Explanation } from "../../../src/api/explanation.ts";
import type { Speech } from "../../../src/lib/speech.ts";
import { productText } from "./product-text.ts";
import { termLabel } from "./term-label.ts";
import { WhyRows } from "./WhyRows.tsx";
import { whyWords } from "./why-words.ts";

interface WhyTermsProps {
  readonly why: Explanation;
  readonly speech: Speech;
  readonly onAsk: (line: string) => void;
}

/** The terms that add up to a figure; one that can be asked about leads further, one with rows shows them. */
export function WhyTerms({ why, speech, onAsk }: WhyTermsProps) {
  const { say } = speech;
  const { terms, figure } = why;
  const withRows = terms.filter(({ rows }) => rows !== null && rows.rows.length > 0).length;
  const products = terms.some(({ product }) => product !== null);
  if (terms.length === 0) return <p>{say(whyWords.no_terms)}</p>;
  return (
    <>
      <table className="why-terms">
        <thead>
          <tr>
            <th scope="col">{say(whyWords.term)}</th>
            {products && <th scope="col">{say(whyWords.product)}</th>}
            <th scope="col" className="figure">
              {say(whyWords.amount)}
            </th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term.label}>
              <th scope="row">{titleOf(term)}</th>
              {products && (
                <td className="soft">
                  {term.product !== null && productText(term.product, speech)}
                </td>
              )}
              <td className="figure">{speech.money(term.amount, 2)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={products ? 2 : 1}>
              {say(whyWords.sum)}
            </th>
            <td className="figure">{speech.money(figure, 2)}</td>
          </tr>
        </tfoot>
      </table>
      {terms.map(({ label, rows }) =>
        rows === null || rows.rows.length === 0 ? null : (
          <WhyRows
            key={label}
            title={termLabel(label, speech)}
            explained={rows}
            isOpen={withRows === 1}
            speech={speech}
          />
        ),
      )}
    </>
  );

  function titleOf({ label, ask }: ExplainedTerm) {
    const title = termLabel(label, speech);
    if (ask === null || ask === why.line) return title;
    return (
      <button type="button" className="plain" onClick={() => onAsk(ask)}>
        {title}
        <span className="visually-hidden"> – {say(whyWords.title)}</span>
      </button>
    );
  }
}
