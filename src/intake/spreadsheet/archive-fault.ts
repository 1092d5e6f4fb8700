import { HucreError } from "hucre";
import type { Sentence } from "../../lib/language.ts";
import { fail, type Result } from "../../lib/result.ts";
import { Overflow } from "./zip-guard.ts";

/** Returns a fault that lies in a workbook's bytes as the predicate of a sentence; throws every other on. */
export function archiveFault(error: unknown): Result<never, Sentence> {
  if (error instanceof Overflow)
    return fail({
      en: "unpacks to more than it declares",
      pl: "po rozpakowaniu jest większy, niż deklaruje",
    });
  if (error instanceof HucreError || error instanceof RangeError || isZlibError(error)) {
    return fail({ en: `is damaged (${error.message})`, pl: `jest uszkodzony (${error.message})` });
  }
  throw error;
}

function isZlibError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
