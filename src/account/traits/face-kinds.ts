/** The kinds of touches that are spent face to face. */
export const faceKinds: readonly string[] = ["visit", "meal"];
