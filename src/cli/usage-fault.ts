/** Arguments or settings that make no command; one sentence, exit code 2. */
export class UsageFault extends Error {
  override readonly name = "UsageFault";
}
