/** A server on loopback that answers the reads of a preflight as a cloud would, and writes down what it was asked. */
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface StandIn {
  readonly port: number;
  /** "GetRole RoleName=AliyunCSDefaultRole", in the order they came. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** What it says to one action: a status and a body; undefined: it knows no such action. */
export type Answers = (action: string, arguments_: URLSearchParams) => { status?: number; body: string } | undefined;

/** @param answers of names of buckets too: the action "HEAD", with the path as `name` */
export async function standIn(answers: Answers, contentType: string): Promise<StandIn> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { action, given } = await read(request);
    asked.push(action);
    const answer = answers(action, given) ?? { status: 400, body: "" };
    response.writeHead(answer.status ?? 200, { "content-type": contentType }).end(answer.body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function read(request: IncomingMessage): Promise<{ action: string; given: URLSearchParams }> {
  const url = new URL(request.url ?? "/", "http://localhost");
  let body = "";
  for await (const part of request) body += String(part);
  if (request.method === "HEAD") return { action: "HEAD", given: new URLSearchParams({ name: url.pathname.slice(1) }) };
  const target = request.headers["x-amz-target"];
  if (typeof target === "string") {
    return {
      action: target.split(".").at(-1) ?? "",
      given: new URLSearchParams(JSON.parse(body) as Record<string, string>),
    };
  }
  const given = new URLSearchParams([...url.searchParams, ...new URLSearchParams(body)]);
  const header = request.headers["x-acs-action"];
  return { action: given.get("Action") ?? (typeof header === "string" ? header : ""), given };
}
