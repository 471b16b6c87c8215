/** Amazon Managed Grafana: dashboards over data sources, and who looks at them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";

export default [
  entry<aws.grafana.WorkspaceArgs>("aws:grafana/workspace:Workspace", (at) => ({
    kinds: ["holds", "processes"],
    holds: "metadata",
    tags: at("tags"),
    known: [at("name")],
    why: "Which region a data source lies in is set inside the workspace, where no resource shows it.",
  })),
  ...guards("They say who may sign in to a workspace.", [
    "aws:grafana/roleAssociation:RoleAssociation",
    "aws:grafana/workspaceApiKey:WorkspaceApiKey",
    "aws:grafana/workspaceSamlConfiguration:WorkspaceSamlConfiguration",
    "aws:grafana/workspaceServiceAccount:WorkspaceServiceAccount",
    "aws:grafana/workspaceServiceAccountToken:WorkspaceServiceAccountToken",
  ]),
  ...inert("A licence.", ["aws:grafana/licenseAssociation:LicenseAssociation"]),
] satisfies readonly Entry[];
