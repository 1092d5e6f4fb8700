import type { StatedType } from "../../src/account/account-type.ts";
import "./shape-mark.css";

interface ShapeMarkProps {
  readonly type: StatedType;
}

const outlines: Readonly<Record<StatedType, string>> = {
  Smith: "M2 2H12V12H2Z",
  Demanding: "M7 0.5L13.5 7L7 13.5L0.5 7Z",
  Thrifty: "M7 1L13.5 12.5H0.5Z",
  Jones: "M7 1A6 6 0 1 1 7 13A6 6 0 1 1 7 1Z",
  Unclear: "M5 0.5H9V5H13.5V9H9V13.5H5V9H0.5V5H5Z",
};

/** The shape by which the map tells a type from another, in the type's colour. */
export function ShapeMark({ type }: ShapeMarkProps) {
  return (
    <svg className="shape-mark" data-type={type} viewBox="0 0 14 14" aria-hidden="true">
      <path d={outlines[type]} />
    </svg>
  );
}
