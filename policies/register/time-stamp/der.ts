/** What reads and writes DER (time stamps and certificates): loaded once there is some, so that nobody else waits for it. */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

interface Der {
  readonly asn1: typeof import("asn1js");
  readonly schema: typeof import("@peculiar/asn1-schema");
  readonly cms: typeof import("@peculiar/asn1-cms");
  readonly tsp: typeof import("@peculiar/asn1-tsp");
  readonly x509: typeof import("@peculiar/asn1-x509");
}

let loaded: Der | undefined;

/** The libraries for what RFC 3161, 5652 and 5280 define. */
export function der(): Der {
  loaded ??= {
    asn1: require("asn1js") as Der["asn1"],
    schema: require("@peculiar/asn1-schema") as Der["schema"],
    cms: require("@peculiar/asn1-cms") as Der["cms"],
    tsp: require("@peculiar/asn1-tsp") as Der["tsp"],
    x509: require("@peculiar/asn1-x509") as Der["x509"],
  };
  return loaded;
}
