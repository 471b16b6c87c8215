/** The monitor of the recording under way (test/components/recorder.ts), as another process asks it over the engine's protocol. */
import type * as grpc from "@grpc/grpc-js";
import * as pulumi from "@pulumi/pulumi";
import messages from "@pulumi/pulumi/proto/resource_pb.js";
import empty from "google-protobuf/google/protobuf/empty_pb.js";
import struct from "google-protobuf/google/protobuf/struct_pb.js";

type Request<Message extends abstract new () => unknown> = { readonly request: InstanceType<Message> };
type Callback = (error: unknown, response?: unknown) => void;
type Monitor = Readonly<Record<string, (request: unknown, callback: Callback) => void>>;

/** Of every component, whoever made it. */
const outputs = new Map<string, InstanceType<typeof struct.Struct>>();

/** It answers objects of its own where a message must travel, and can't say what a component's outputs are: that is said here. */
export function forwarding(): grpc.UntypedServiceImplementation {
  return {
    registerResource: unary((call, answer) => monitor().registerResource?.(call.request, answer)),
    getDeploymentInfo: unary((call, answer) => monitor().getDeploymentInfo?.(call.request, answer)),
    supportsFeature: unary(({ request }: Request<typeof messages.SupportsFeatureRequest>, answer) =>
      answer(null, new messages.SupportsFeatureResponse().setHassupport(request.getId() === "resourceReferences")),
    ),
    registerResourceOutputs: unary(({ request }: Request<typeof messages.RegisterResourceOutputsRequest>, answer) => {
      outputs.set(request.getUrn(), request.getOutputs() ?? new struct.Struct());
      monitor().registerResourceOutputs?.(request, (error) => answer(error, new empty.Empty()));
    }),
    invoke: unary(({ request }: Request<typeof messages.ResourceInvokeRequest>, answer) => {
      const urn = String(request.getArgs()?.toJavaScript().urn);
      const state = request.getTok() === "pulumi:pulumi:getResource" ? outputs.get(urn) : undefined;
      if (!state) return monitor().invoke?.(request, answer);
      const found = struct.Struct.fromJavaScript({ urn, id: "", state: state.toJavaScript() });
      return answer(null, new messages.ResourceInvokeResponse().setReturn(found));
    }),
  };
}

function unary<Call extends { readonly request: unknown }>(
  answer: (call: Call, callback: Callback) => void,
): grpc.UntypedServiceImplementation[string] {
  return (call: unknown, callback: unknown) => answer(call as Call, callback as Callback);
}

/** Another one for each recording. */
function monitor(): Monitor {
  return pulumi.runtime.getMonitor() as unknown as Monitor;
}
