/** What is asked for is not there, or not for this user to see: nobody is told which of the two. */
export class NotSeen extends Error {
  override readonly name = "NotSeen";
}

/** What is asked for is not for this user to do. */
export class NotAllowed extends Error {
  override readonly name = "NotAllowed";
}
