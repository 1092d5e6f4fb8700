import type { BookUser } from "../app/access.ts";
import type { SeenBook } from "../app/seen-book.ts";
import type { SeenJournal } from "../app/seen-journal.ts";
import type { UploadLimits } from "../app/uploads.ts";
import type { Session } from "../api/session.ts";
import type { JobDesk } from "./job-desk.ts";

/** What a running server has at hand beside its book, which no route has but as its user sees it. */
export interface ServerContext {
  readonly jobs: JobDesk;
  readonly now: () => Date;
  /** Where the built web application lies. */
  readonly web_folder: string;
  readonly mode: Session["mode"];
  readonly uploads: UploadLimits;
}

/** What every handler finds in its request: who is asking, and what of the book that user sees. */
export interface ServerEnv {
  Variables: {
    readonly user: BookUser;
    readonly book: SeenBook;
    readonly journal: SeenJournal;
  };
}
