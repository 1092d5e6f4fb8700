import "./members.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { sessionQuery } from "../../api/queries.ts";
import { ChangeDeskProvider } from "../../parts/ChangeDeskProvider.tsx";
import { useSay } from "../../words/language-context.ts";
import { MembersDesk } from "./MembersDesk.tsx";
import { membersWords } from "./members-words.ts";

/** Who signs in to the book, and what each sees of it: for owners of a team's book. */
export function MembersScreen() {
  const say = useSay();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const isTeam = session.mode === "team";
  if (isTeam && session.user.role === "owner")
    return (
      <ChangeDeskProvider>
        <MembersDesk employees={session.book.employees} />
      </ChangeDeskProvider>
    );
  return (
    <article className="members">
      <h1>{say(membersWords.title)}</h1>
      <p>{say(isTeam ? membersWords.not_yours : membersWords.alone)}</p>
    </article>
  );
}
