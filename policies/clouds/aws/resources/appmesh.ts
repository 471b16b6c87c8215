/** AWS App Mesh: which service of a mesh answers which request. */
import { type Entry, inert, instructs } from "../../entry.ts";

export default [
  ...inert("Names and routes for proxies; the services behind them are deployed, and judged, themselves.", [
    "aws:appmesh/gatewayRoute:GatewayRoute",
    "aws:appmesh/mesh:Mesh",
    "aws:appmesh/route:Route",
    "aws:appmesh/virtualRouter:VirtualRouter",
    "aws:appmesh/virtualService:VirtualService",
  ]),
  ...instructs("What it says is run elsewhere: its texts are read for the places they name.", [
    "aws:appmesh/virtualGateway:VirtualGateway",
    "aws:appmesh/virtualNode:VirtualNode",
  ]),
] satisfies readonly Entry[];
