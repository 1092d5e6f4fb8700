import type { KeptBook } from "../app/kept-book.ts";
import type { Session } from "../api/session.ts";
import type { Journal } from "../journal/journal.ts";
import type { JobDesk } from "./job-desk.ts";

/** What a running server has at hand. */
export interface ServerContext {
  readonly book: KeptBook;
  readonly journal: Journal;
  readonly jobs: JobDesk;
  readonly now: () => Date;
  /** Where the built web application lies. */
  readonly web_folder: string;
  readonly mode: Session["mode"];
}

/** Who is asking. */
export type User = Session["user"];

/** What every handler finds in its request. */
export interface ServerEnv {
  Variables: { readonly user: User };
}
