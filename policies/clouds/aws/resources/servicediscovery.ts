/** AWS Cloud Map: names by which machines find each other. */
import { type Entry, inert } from "../../entry.ts";

export default [
  ...inert("Names and addresses of machines, for those who look them up.", [
    "aws:servicediscovery/httpNamespace:HttpNamespace",
    "aws:servicediscovery/instance:Instance",
    "aws:servicediscovery/publicDnsNamespace:PublicDnsNamespace",
  ]),
] satisfies readonly Entry[];
