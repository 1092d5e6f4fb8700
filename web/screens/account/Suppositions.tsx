import type { Assumption, ShownWay } from "../../../src/decision/card/card.ts";
import type { CardBasis } from "../../../src/decision/card/card-basis.ts";
import { termFigure } from "../../../src/decision/card/term-figure.ts";
import type { TermName } from "../../../src/decision/terms.ts";
import type { Speech } from "../../../src/lib/speech.ts";
import { decisionWords } from "./decision-words.ts";
import { termSentence } from "./moved-sentences.ts";
import { Slider } from "./Slider.tsx";
import { termRange } from "./term-range.ts";
import { nothingMoved, type WhatIf } from "./what-if.ts";
import "./sliders.css";

interface SuppositionsProps {
  /** As stated, with nothing moved. */
  readonly way: ShownWay;
  readonly basis: CardBasis;
  readonly whatIf: WhatIf;
  readonly speech: Speech;
  readonly onMove: (whatIf: WhatIf) => void;
}

const longestVisit = 4;
/** So many suppositions are shown at once. */
const atOnce = 7;

/** A slider for everything that a way supposes, with who says so. */
export function Suppositions({ way, basis, whatIf, speech, onMove }: SuppositionsProps) {
  const { say } = speech;
  const { visit_hours } = basis.account.face;
  if (way.assumptions.length === 0) return null;
  const sorted = way.assumptions.toSorted(byUse);
  const [first, others] = [sorted.slice(0, atOnce), sorted.slice(atOnce)];
  const sliderOf = (assumption: Assumption) => (
    <TermSlider
      key={assumption.name}
      assumption={assumption}
      moved={whatIf.terms[assumption.name] ?? null}
      speech={speech}
      onMove={(value) => onMove(withTerm(whatIf, assumption, value))}
    />
  );
  return (
    <section className="suppositions" aria-labelledby="suppose-title">
      <h4 id="suppose-title">{say(decisionWords.suppose)}</h4>
      <p className="small soft">{say(decisionWords.suppose_told)}</p>
      <div className="sliders">
        {first.map(sliderOf)}
        {way.way === "reassign" && visit_hours !== null && (
          <VisitSlider
            measured={visit_hours}
            moved={whatIf.visit_hours}
            speech={speech}
            onMove={(hours) => onMove({ ...whatIf, visit_hours: hours })}
          />
        )}
      </div>
      {others.length > 0 && (
        <details>
          <summary>{say(decisionWords.suppose_more, { count: others.length })}</summary>
          <div className="sliders">{others.map(sliderOf)}</div>
        </details>
      )}
      <button type="button" onClick={() => onMove(nothingMoved)}>
        {say(decisionWords.reset)}
      </button>
    </section>
  );
}

function withTerm(whatIf: WhatIf, { name, value: asStated }: Assumption, value: number): WhatIf {
  const { [name]: _own, ...rest } = whatIf.terms;
  return { ...whatIf, terms: value === asStated ? rest : { ...rest, [name]: value } };
}

/** What a reader most often knows better, by the last part of its name. */
const early: readonly string[] = ["visits", "kept", "most", "size", "loss", "kept_later", "leaves"];

function byUse(a: Assumption, b: Assumption): number {
  return placeOf(a.name) - placeOf(b.name);
}

function placeOf(name: TermName): number {
  const place = early.indexOf(name.split(".")[1] ?? "");
  return place === -1 ? early.length : place;
}

interface TermSliderProps {
  readonly assumption: Assumption;
  /** Null for as stated. */
  readonly moved: number | null;
  readonly speech: Speech;
  readonly onMove: (value: number) => void;
}

/** Who says so, and from where it was moved. */
function noteOf(source: string, from: string | null, { say }: Speech): string {
  const said = say(decisionWords.source, { source });
  return from === null ? said : `${said}; ${say(decisionWords.moved_from, { from })}`;
}

interface VisitSliderProps {
  /** Hours. */
  readonly measured: number;
  /** Null for as measured. */
  readonly moved: number | null;
  readonly speech: Speech;
  readonly onMove: (hours: number) => void;
}

function VisitSlider({ measured, moved, speech, onMove }: VisitSliderProps) {
  const { say } = speech;
  const value = moved ?? measured;
  const figure = speech.number(value, 2);
  const from = moved === null ? null : speech.number(measured, 2);
  return (
    <Slider
      label={say(decisionWords.visit_length, { hours: figure })}
      figure={figure}
      note={noteOf(say(decisionWords.as_measured), from, speech)}
      value={value}
      range={{ least: 0, most: Math.max(longestVisit, Math.ceil(measured)), step: 0.25 }}
      isMoved={moved !== null}
      onMove={onMove}
    />
  );
}

function TermSlider({ assumption, moved, speech, onMove }: TermSliderProps) {
  const { name, value: asStated, high, source, set_by } = assumption;
  const { say } = speech;
  const value = moved ?? asStated;
  const setters = {
    default: source === "judgement" ? say(decisionWords.judgement) : source,
    "plan.toml": say(decisionWords.set_plan),
    account: say(decisionWords.set_account),
  };
  const from = moved === null ? null : termFigure(name, asStated, speech);
  return (
    <Slider
      label={termSentence(name, value, speech)}
      figure={termFigure(name, value, speech)}
      note={noteOf(setters[set_by], from, speech)}
      value={value}
      range={termRange({ name, likely: asStated, high })}
      isMoved={moved !== null}
      onMove={onMove}
    />
  );
}
