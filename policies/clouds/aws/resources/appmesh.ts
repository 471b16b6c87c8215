/** AWS App Mesh: which service of a mesh answers which request. */
import { type Entry, inert } from "../../entry.ts";

export default [
  ...inert("Names and routes for proxies; the services behind them are deployed, and judged, themselves.", [
    "aws:appmesh/gatewayRoute:GatewayRoute",
    "aws:appmesh/mesh:Mesh",
    "aws:appmesh/route:Route",
    "aws:appmesh/virtualGateway:VirtualGateway",
    "aws:appmesh/virtualNode:VirtualNode",
    "aws:appmesh/virtualRouter:VirtualRouter",
    "aws:appmesh/virtualService:VirtualService",
  ]),
] satisfies readonly Entry[];
