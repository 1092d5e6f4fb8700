import { type RefObject, useEffect, useState } from "react";
import type { Ink } from "./draw-points.ts";

const variables: Readonly<Record<keyof Ink, string>> = {
  Smith: "--smith",
  Jones: "--jones",
  Demanding: "--demanding",
  Thrifty: "--thrifty",
  Unclear: "--unclear",
  paper: "--paper",
  ink: "--ink",
  soft: "--soft",
  hair: "--hair",
  strong: "--strong",
};

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

function inkOf(element: Element): Ink {
  const style = getComputedStyle(element);
  const read = (name: keyof Ink) => style.getPropertyValue(variables[name]).trim();
  return {
    Smith: read("Smith"),
    Jones: read("Jones"),
    Demanding: read("Demanding"),
    Thrifty: read("Thrifty"),
    Unclear: read("Unclear"),
    paper: read("paper"),
    ink: read("ink"),
    soft: read("soft"),
    hair: read("hair"),
    strong: read("strong"),
  };
}
