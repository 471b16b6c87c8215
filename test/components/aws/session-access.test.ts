/** Whoever runs a stack gets in without an open port, and what is typed is written down under the stack's key. */
import { expect, it } from "vitest";
import { SessionAccess } from "../../../components/aws/session-access.ts";
import {
  account,
  expectWellFormed,
  inFrankfurt,
  keyArn,
  region,
  residency,
  statement,
  statements,
} from "./frankfurt.ts";

const recording = await inFrankfurt(({ key, logStore, under }) => {
  new SessionAccess("fra-sessions", { residency, key, logStore }, under);
});

it("writes shells into the stack's log group, encrypted by its key, in a document of its own", () => {
  expectWellFormed(recording);
  const { inputs } = recording.one("aws:ssm/document:Document");
  // The account's one default document is nobody's alone.
  expect(inputs).toMatchObject({ name: "fra-sessions", documentType: "Session" });
  expect(JSON.parse(String(inputs.content)).inputs).toMatchObject({
    kmsKeyId: keyArn,
    cloudWatchLogGroupName: "/landlocked/fra-logs",
    cloudWatchEncryptionEnabled: true,
  });
});

it("lets administrators onto machines of this stack only, by that document or through a tunnel", () => {
  const policy = recording.one("aws:iam/policy:Policy");
  expect(statement(policy, "SessionsOnMachinesOfThisStack").Condition).toMatchObject({
    StringEquals: { "ssm:resourceTag/landlocked-stack": "frankfurt" },
  });
  expect(statement(policy, "RecordedShellsAndTunnels").Resource).toEqual([
    `arn:aws:ssm:${region}:${account}:document/fra-sessions`,
    `arn:aws:ssm:${region}::document/AWS-StartPortForwardingSessionToRemoteHost`,
  ]);
  // The websocket of a session asks for its channel, and for that of nobody else's session.
  expect(statement(policy, "OwnSessions")).toMatchObject({
    Action: expect.arrayContaining(["ssmmessages:OpenDataChannel"]),
    Resource: `arn:aws:ssm:${region}:${account}:session/\${aws:userid}-*`,
  });
  // People are given it by name, which an identity centre asks for.
  expect(policy.inputs.name).toBe("fra-sessions");
  for (const { Action } of statements(policy)) expect(Action).not.toBe("*");
});
