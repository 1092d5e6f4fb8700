import { type RefObject, useEffect, useState } from "react";
import { byName } from "../../../src/lib/by-name.ts";
import type { Ink } from "./draw-points.ts";

const inkNames = [
  "Smith",
  "Jones",
  "Demanding",
  "Thrifty",
  "Unclear",
  "paper",
  "ink",
  "soft",
  "hair",
  "strong",
] as const satisfies readonly (keyof Ink)[];

/** Returns the colours of the page as they are now, in light or dark; null before there is a page to ask. */
export function useInk(element: RefObject<Element | null>): Ink | null {
  const [ink, setInk] = useState<Ink | null>(null);
  useEffect(() => {
    const read = () => {
      if (element.current !== null) setInk(inkOf(element.current));
    };
    read();
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    dark.addEventListener("change", read);
    return () => {
      observer.disconnect();
      dark.removeEventListener("change", read);
    };
  }, [element]);
  return ink;
}

/** A variable is read by using it: on its own it is the function that chooses between light and dark. */
function inkOf(element: Element): Ink {
  const probe = document.createElement("span");
  element.after(probe);
  const style = getComputedStyle(probe);
  const ink = byName(inkNames, (name) => {
    probe.style.color = `var(--${name.toLowerCase()})`;
    return style.color;
  });
  probe.remove();
  return ink;
}
