import type { StatedType } from "../../src/account/account-type.ts";
import { useSay } from "../words/language-context.ts";
import { typeWords } from "../../src/account/type-words.ts";
import "./type-mark.css";

interface TypeMarkProps {
  readonly type: StatedType;
}

/** The name of a type, with the colour and the shape that stand for it everywhere. */
export function TypeMark({ type }: TypeMarkProps) {
  const say = useSay();
  return (
    <span className="type-mark" data-type={type}>
      {say(typeWords[type])}
    </span>
  );
}
