import { HucreError } from "hucre";
import { fail, type Result } from "../../lib/result.ts";
import { Overflow } from "./zip-guard.ts";

/** Returns a fault that lies in a workbook's bytes as the predicate of a sentence; throws every other on. */
export function archiveFault(error: unknown): Result<never, string> {
  if (error instanceof Overflow) return fail("unpacks to more than it declares");
  if (error instanceof HucreError || error instanceof RangeError || isZlibError(error)) {
    return fail(`is damaged (${error.message})`);
  }
  throw error;
}

function isZlibError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
