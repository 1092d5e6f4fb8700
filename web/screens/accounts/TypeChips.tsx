import type { StatedType } from "../../../src/account/account-type.ts";
import { typeWords } from "../../../src/account/type-words.ts";
import type { AccountTable } from "../../../src/api/account-table.ts";
import { ShapeMark } from "../../parts/ShapeMark.tsx";
import { TypeMark } from "../../parts/TypeMark.tsx";
import { useSay, useSpeech } from "../../words/language-context.ts";
import { type AccountsSearch, type TypeChoice, typeChoices, typesIn } from "./accounts-search.ts";
import { accountsWords } from "./accounts-words.ts";
import type { Rows } from "./shown-rows.ts";

interface TypeChipsProps {
  readonly table: AccountTable;
  /** Rows that all other filters let through. */
  readonly rows: Rows;
  readonly search: AccountsSearch;
  readonly onSearch: (change: Partial<AccountsSearch>) => void;
  /** Whether they explain the shapes of a map. */
  readonly hasShapes?: boolean;
}

/** Chooses types; each says how many accounts it stands for. */
export function TypeChips(props: TypeChipsProps) {
  const { table, rows, search, onSearch, hasShapes = false } = props;
  const say = useSay();
  const speech = useSpeech();
  const chosen = typesIn(search);
  const counts = countsOf(table, rows);
  const toggle = (type: TypeChoice) => {
    const next = typeChoices.filter((one) => (one === type) !== chosen.includes(one));
    onSearch({ types: next.length === 0 ? undefined : next.join(",") });
  };
  return (
    <fieldset className="chips">
      <legend className="visually-hidden">{say(accountsWords.types)}</legend>
      {typeChoices.map((type) => (
        <button
          key={type}
          type="button"
          className="chip"
          aria-pressed={chosen.includes(type)}
          onClick={() => toggle(type)}
        >
          {type === "none" ? say(accountsWords.no_type) : <Type type={type} hasShape={hasShapes} />}
          <span className="chip-count">{speech.number(counts.get(type) ?? 0)}</span>
        </button>
      ))}
    </fieldset>
  );
}

interface TypeProps {
  readonly type: StatedType;
  readonly hasShape: boolean;
}

function Type({ type, hasShape }: TypeProps) {
  const say = useSay();
  if (!hasShape) return <TypeMark type={type} />;
  return (
    <>
      <ShapeMark type={type} />
      {say(typeWords[type])}
    </>
  );
}

function countsOf(table: AccountTable, rows: Rows): ReadonlyMap<TypeChoice, number> {
  const counts = new Map<TypeChoice, number>();
  for (const row of rows) {
    const type = table.type[row] ?? "none";
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
}
