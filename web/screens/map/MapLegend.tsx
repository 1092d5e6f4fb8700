import { statedTypes } from "../../../src/account/account-type.ts";
import { typeWords } from "../../../src/account/type-words.ts";
import { useSay } from "../../words/language-context.ts";
import { ShapeMark } from "./ShapeMark.tsx";

/** Which shape and colour stand for which type. */
export function MapLegend() {
  const say = useSay();
  return (
    <ul className="map-legend">
      {statedTypes.map((type) => (
        <li key={type}>
          <ShapeMark type={type} />
          {say(typeWords[type])}
        </li>
      ))}
    </ul>
  );
}
