import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { sessionQuery } from "../api/queries.ts";
import { screensFor } from "./screens.ts";

/** Returns the screens that whoever is signed in can go to. */
export function useScreens() {
  const { data: session } = useSuspenseQuery(sessionQuery);
  return useMemo(() => screensFor(session), [session]);
}
