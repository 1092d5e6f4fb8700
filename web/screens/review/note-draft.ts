/** What is written and not yet saved; it outlives going to another page and back. */
export interface NoteDraft {
  readonly read: () => string | null;
  readonly write: (text: string) => void;
  readonly forget: () => void;
}

/** Returns where the draft of a question's note is kept while the browser's tab is open. */
export function noteDraft(review: string, question: string): NoteDraft {
  const key = `warto.note.${review}.${question}`;
  return {
    read: () => sessionStorage.getItem(key),
    write: (text) => sessionStorage.setItem(key, text),
    forget: () => sessionStorage.removeItem(key),
  };
}
