/** A component knows region and account of its provider already in preview. */
import * as pulumi from "@pulumi/pulumi";
import { describe, expect, it } from "vitest";
import { componentPlace } from "../../../components/alicloud/place.ts";
import { record, resolved } from "../recorder.ts";
import { accountId, answers, providerOf } from "./hangzhou.ts";

describe("componentPlace", () => {
  it("is the provider's region and account, known in preview", async () => {
    await record(
      async () => {
        const part = new pulumi.ComponentResource("test:Part", "part", {}, { providers: [providerOf("hangzhou")] });
        const place = componentPlace(part, "part");
        expect(await resolved(place.region)).toBe("cn-hangzhou");
        expect(await resolved(place.accountId)).toBe(accountId);
      },
      { answers, preview: true },
    );
  });
});
