import { Link, Outlet } from "@tanstack/react-router";
import { useSuspenseQuery } from "@tanstack/react-query";
import { sessionQuery } from "../api/queries.ts";
import { useSay } from "../words/language-context.ts";
import { Anywhere } from "./Anywhere.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { screensFor } from "./screens.ts";
import { shellWords } from "./shell-words.ts";
import { ThemeChoice } from "./ThemeChoice.tsx";
import "./shell.css";

/** The frame around every screen: where one is, where one can go, in which language and light. */
export function Shell() {
  const say = useSay();
  const { data: session } = useSuspenseQuery(sessionQuery);
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {say(shellWords.skip)}
      </a>
      <header className="shell-head">
        <p className="shell-book">
          <strong>Warto</strong>
          <span>{session.book.name}</span>
        </p>
        <nav aria-label={say(shellWords.screens)}>
          <ul className="shell-nav">
            {screensFor(session).map(({ to, title }) => (
              <li key={to}>
                <Link to={to} activeProps={{ "aria-current": "page" }}>
                  {say(title)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="shell-choices">
          <Anywhere />
          <LanguageChoice />
          <ThemeChoice />
          {session.mode === "team" && (
            <form method="post" action="/sign-out">
              <button type="submit" title={session.user.name}>
                {say(shellWords.sign_out)}
              </button>
            </form>
          )}
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
