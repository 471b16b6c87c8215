/** AWS Payment Cryptography: keys of cards and terminals. They protect data and hold none. */
import { type Entry, guards } from "../../entry.ts";

export default [
  ...guards("Keys, and names of keys, that never leave the service's own region.", [
    "aws:paymentcryptography/key:Key",
    "aws:paymentcryptography/keyAlias:KeyAlias",
  ]),
] satisfies readonly Entry[];
