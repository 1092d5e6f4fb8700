import { Dialog } from "@base-ui/react/dialog";
import { useQuery } from "@tanstack/react-query";
import { type RefObject, useEffect, useRef } from "react";
import type { AccountStatement } from "../../../src/api/account-statement.ts";
import type { WireRecord } from "../../../src/api/records.ts";
import { type AskedWindow, whyQuery } from "../../api/queries.ts";
import { useSpeech } from "../../words/language-context.ts";
import { Disputes } from "./Disputes.tsx";
import { lineTitle } from "./term-label.ts";
import { WhyTerms } from "./WhyTerms.tsx";
import type { WhyTrail } from "./why-trail.ts";
import { whyWords } from "./why-words.ts";
import "./why-panel.css";

interface WhyPanelProps {
  readonly account: AccountStatement;
  readonly window: AskedWindow;
  /** Null while nothing is asked. */
  readonly trail: WhyTrail | null;
  /** What was pressed to open it, and gets the focus back. */
  readonly asker: RefObject<Element | null>;
  readonly disputes: readonly WireRecord<"dispute">[];
  readonly onAsk: (line: string) => void;
  readonly onMove: (steps: number) => void;
  readonly onClose: () => void;
}

/** Beside the page: why a figure is what it is, term by term, down to the rows of the files. */
export function WhyPanel(props: WhyPanelProps) {
  const { trail, asker, onClose } = props;
  return (
    <Dialog.Root
      open={trail !== null}
      modal={false}
      disablePointerDismissal
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Popup
          className="why-panel"
          initialFocus={false}
          finalFocus={() => focusable(asker.current)}
        >
          {trail !== null && (
            <Looked key={`${trail.at} ${trail.lines[trail.at]}`} {...props} trail={trail} />
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function focusable(element: Element | null): HTMLElement | null {
  return element instanceof HTMLElement ? element : null;
}

type LookedProps = WhyPanelProps & { readonly trail: WhyTrail };

function Looked({ account, window, trail, disputes, onAsk, onMove }: LookedProps) {
  const speech = useSpeech(account.currency);
  const { say } = speech;
  const line = trail.lines[trail.at] ?? "";
  const title = useRef<HTMLHeadingElement>(null);
  const { data: why, error } = useQuery(whyQuery(account.account_id, line, window));
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <div className="why-bar">
        <button type="button" disabled={trail.at === 0} onClick={() => onMove(-1)}>
          ← {say(whyWords.back)}
        </button>
        <button
          type="button"
          disabled={trail.at === trail.lines.length - 1}
          onClick={() => onMove(1)}
        >
          {say(whyWords.forth)} →
        </button>
        <Dialog.Close className="why-close">{say(whyWords.close)}</Dialog.Close>
      </div>
      <p className="small soft">{say(whyWords.title)}</p>
      <Dialog.Title ref={title} tabIndex={-1}>
        {lineTitle(line, speech)}
      </Dialog.Title>
      {error !== null && <p role="alert">{error.message}</p>}
      {why === undefined && error === null && <output>{say(whyWords.wait)}</output>}
      {why !== undefined && (
        <>
          <p className="why-figure">{speech.money(why.figure, 2)}</p>
          <WhyTerms why={why} speech={speech} onAsk={onAsk} />
          <Disputes why={why} disputes={disputes.filter(({ body }) => body.figure === line)} />
        </>
      )}
    </>
  );
}
