/** The engine's protocol: how values not known, secret or referred to are written. */
export { decode } from "../wire/decode.ts";
export { signatures, unknownText } from "../wire/encoding.ts";
