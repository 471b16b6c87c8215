/**
 * Which actions of a policy let somebody get at content. What only asks how things are set up, or only puts something in,
 * does not; what opens things to others, or takes on another role, does; and so does everything nobody looked at.
 */
import { listOf, unknown, type Value } from "../terms/value.ts";

/** Services that hold nothing of a customer's but how things are set up, and figures. */
const setUp =
  /^(access-analyzer|acm|application-autoscaling|autoscaling|budgets|ce|cloudwatch|cms|cur|elasticloadbalancing|health|organizations|pricing|route53|servicequotas|slb|support|tag|trustedadvisor|vpc):/i;

const asks =
  /:(Describe\w*|Head\w*|List\w*|Lookup\w*|Simulate\w*|Get(Account|Bucket|Caller|Metric|Resources|Role|Policy|User|Group|Service)\w*|Get\w+(Acl|Attributes|Configuration|Location|Policy|Status|Tagging|Tags))\*?$/i;

const putsIn = /:(Put|Send|Publish|Write|BatchWrite|Delete|Tag|Untag|Upload|Abort|PostLog)\w*\*?$/i;
const opens = /(Acl|Attribute|Permission|Policy)\*?$/i;

/** The services whose content a statement's actions let somebody get at; "*": any. */
export function contentServices(statement: { readonly [key: string]: Value }): readonly string[] {
  if (statement.NotAction !== undefined) return ["*"];
  const rights = listOf(statement.Action).filter((action) => action === unknown || getsAtContent(String(action)));
  return [...new Set(rights.map((action) => (action === unknown ? "*" : (String(action).split(":")[0] ?? "*"))))];
}

function getsAtContent(action: string): boolean {
  if (setUp.test(action)) return false;
  return !asks.test(action) && !(putsIn.test(action) && !opens.test(action));
}
