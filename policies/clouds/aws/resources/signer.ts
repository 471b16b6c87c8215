/** AWS Signer: signatures of code. */
import { type Entry, guards } from "../../entry.ts";

export default [
  ...guards("They sign code, from one bucket to another, and say who may: no data of people is in code.", [
    "aws:signer/signingJob:SigningJob",
    "aws:signer/signingProfile:SigningProfile",
    "aws:signer/signingProfilePermission:SigningProfilePermission",
  ]),
] satisfies readonly Entry[];
