/** A wrong service name fails only when the network is created, in a region few have at hand. */
import { describe, expect, it } from "vitest";
import { endpointService } from "../../../components/aws/endpoint-service.ts";

describe("endpoint service", () => {
  it("has one prefix in the main partition", () => {
    expect(endpointService("eu-central-1", "kms")).toBe("com.amazonaws.eu-central-1.kms");
    expect(endpointService("ap-southeast-3", "ecr.api")).toBe("com.amazonaws.ap-southeast-3.ecr.api");
  });

  it("has another for some services of China and of the European Sovereign Cloud", () => {
    expect(endpointService("cn-north-1", "sts")).toBe("cn.com.amazonaws.cn-north-1.sts");
    expect(endpointService("cn-northwest-1", "kms")).toBe("com.amazonaws.cn-northwest-1.kms");
    expect(endpointService("cn-north-1", "s3")).toBe("com.amazonaws.cn-north-1.s3");
    expect(endpointService("eusc-de-east-1", "ecr.dkr")).toBe("eu.amazonaws.eusc-de-east-1.ecr.dkr");
    expect(endpointService("eusc-de-east-1", "kms")).toBe("com.amazonaws.eusc-de-east-1.kms");
  });
});
