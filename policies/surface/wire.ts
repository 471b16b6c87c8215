/** The engine's protocol: how values not known, secret or referred to are written. */
export { signatures } from "../wire/encoding.ts";
