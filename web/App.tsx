import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { RequestFault } from "./api/request.ts";
import { LanguageProvider } from "./words/LanguageProvider.tsx";
import { makeRouter } from "./router.tsx";

const triesAgain = 2;

/** The whole application. */
export function App() {
  const [client] = useState(makeClient);
  const [router] = useState(() => makeRouter(client));
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  );
}

/** What the server refuses it will refuse again; what did not arrive may arrive the next time. */
function makeClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        retry: (failures, error) => !(error instanceof RequestFault) && failures < triesAgain,
      },
    },
  });
}
