import type { Explanation } from "../../../src/api/explanation.ts";
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
  const { terms } = why;
  if (terms.length === 0) return <p>{speech.say(whyWords.no_terms)}</p>;
  const explained = terms.flatMap(({ label, rows }) =>
    rows === null || rows.rows.length === 0 ? [] : [{ label, rows }],
  );
  return (
    <>
      <TermTable why={why} speech={speech} onAsk={onAsk} />
      {explained.map(({ label, rows }) => (
        <WhyRows
          key={label}
          title={termLabel(label, speech)}
          explained={rows}
          isOpen={explained.length === 1}
          speech={speech}
        />
      ))}
    </>
  );
}

function TermTable({ why, speech, onAsk }: WhyTermsProps) {
  const { say } = speech;
  const { terms, figure, line } = why;
  const products = terms.some(({ product }) => product !== null);
  return (
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
        {terms.map(({ label, ask, product, amount }) => (
          <tr key={label}>
            <th scope="row">
              <TermTitle
                title={termLabel(label, speech)}
                ask={ask === line ? null : ask}
                {...{ speech, onAsk }}
              />
            </th>
            {products && (
              <td className="soft">{product !== null && productText(product, speech)}</td>
            )}
            <td className="figure">{speech.money(amount, 2)}</td>
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
  );
}

interface TermTitleProps extends Pick<WhyTermsProps, "speech" | "onAsk"> {
  readonly title: string;
  /** The figure that it leads to; null for one that is not explained further. */
  readonly ask: string | null;
}

function TermTitle({ title, ask, speech, onAsk }: TermTitleProps) {
  if (ask === null) return title;
  return (
    <button type="button" className="plain" onClick={() => onAsk(ask)}>
      {title}
      <span className="visually-hidden"> – {speech.say(whyWords.title)}</span>
    </button>
  );
}
