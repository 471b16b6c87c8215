/** Properties from the SDK's messages to plain JSON, and back. */
import type { Struct } from "google-protobuf/google/protobuf/struct_pb.js";
import type { Sdk } from "./sdk.ts";
import type { WireProperties } from "./wire.ts";

/** Where a message has none, there are none. */
export function fromStruct(struct: Struct | undefined): WireProperties {
  return struct === undefined ? {} : struct.toJavaScript();
}

/** As the engine's messages carry it. */
export function toStruct({ Struct }: Sdk, properties: WireProperties): Struct {
  return Struct.fromJavaScript(properties as Parameters<Sdk["Struct"]["fromJavaScript"]>[0]);
}
