import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A way to a local port that can be cut. */
export interface Wire {
  readonly port: number;
  /** Cuts all connections. */
  cut(): void;
  /** Cuts a connection on which `text` is sent: before it goes on, or before the answer comes back. */
  cutAt(text: string, side: "before" | "after"): void;
  close(): Promise<void>;
}

/** Opens a way to a local port. */
export async function openWire(to: number): Promise<Wire> {
  const sockets = new Set<Socket>();
  let fault: { readonly text: string; readonly side: "before" | "after" } | null = null;
  const server = createServer((near) => {
    const far = connect(to, "127.0.0.1");
    let isDeaf = false;
    const cut = () => [near, far].forEach((socket) => socket.destroy());
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", cut).on("close", () => sockets.delete(socket) && cut());
    }
    near.on("data", (bytes) => {
      const isFault = fault !== null && bytes.includes(fault.text);
      if (isFault && fault?.side === "before") {
        fault = null;
        cut();
        return;
      }
      if (isFault) {
        fault = null;
        isDeaf = true;
      }
      far.write(bytes);
    });
    far.on("data", (bytes) => (isDeaf ? cut() : near.write(bytes)));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    port: address.port,
    cut: () => sockets.forEach((socket) => socket.destroy()),
    cutAt: (text, side) => {
      fault = { text, side };
    },
    close: async () => {
      sockets.forEach((socket) => socket.destroy());
      server.close();
      await once(server, "close");
    },
  };
}
