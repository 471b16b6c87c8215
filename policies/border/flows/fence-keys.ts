/** Which keys and operators of a condition can keep strangers out. */

/** Whose side a key names. */
export type DecidingKind = "account" | "organisation" | "network" | "address" | "arn";

interface Decides {
  /** Who asks, or from where and for what. */
  readonly tells: "who" | "where";
  readonly kind: DecidingKind;
}

const who = (kind: DecidingKind): Decides => ({ kind, tells: "who" });
const where = (kind: DecidingKind): Decides => ({ kind, tells: "where" });

/** The keys that name their own side, in lower case: keys are the same in any case, values are not. */
export const decidingKeys: ReadonlyMap<string, Decides> = new Map([
  ["aws:principalaccount", who("account")],
  ["aws:principalarn", who("arn")],
  ["aws:principalorgid", who("organisation")],
  ["aws:principalorgpaths", who("organisation")],
  ["aws:sourceaccount", where("account")],
  ["aws:sourcearn", where("arn")],
  ["aws:sourceip", where("address")],
  ["aws:sourceorgid", where("organisation")],
  ["aws:sourceorgpaths", where("organisation")],
  ["aws:sourceowner", where("account")],
  ["aws:sourcevpc", where("network")],
  ["aws:sourcevpcarn", where("arn")],
  ["aws:sourcevpce", where("network")],
  ["aws:vpceaccount", where("account")],
  ["aws:vpceorgid", where("organisation")],
  ["aws:vpceorgpaths", where("organisation")],
  ["acs:accountid", who("account")],
  ["acs:principalorgid", who("organisation")],
  ["acs:sourceaccount", where("account")],
  ["acs:sourceip", where("address")],
  ["acs:sourcevpc", where("network")],
  ["acs:sourcevpce", where("network")],
  ["kms:calleraccount", who("account")],
  ["s3:dataaccesspointaccount", where("account")],
]);

/** Operators that hold only where the key is there and its value is one of those written; "IfExists" and "Not" do not. */
export const holdingOperators =
  /^(String(Equals|Like)|StringEqualsIgnoreCase|Arn(Equals|Like)|ForAnyValue:String(Equals|Like)|IpAddress)$/i;
