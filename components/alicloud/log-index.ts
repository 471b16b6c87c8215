/** What makes a log searchable: without an index Simple Log Service only hands its lines on, and no query finds one. */
import * as alicloud from "@pulumi/alicloud";
import type * as pulumi from "@pulumi/pulumi";

/** Which log, and what of it has a name of its own in queries. */
export interface LogIndexArgs {
  /** The log project it stands in. */
  readonly projectName: pulumi.Input<string>;
  /** The log. */
  readonly logName: pulumi.Input<string>;
  /** Fields by their type; absent, only the text as a whole is searched. */
  readonly fields?: LogFields;
}

/** Field names to how they compare. */
export type LogFields = Readonly<Record<string, "text" | "long">>;

/** Every line word by word, whatever its case, Chinese too, and each field. */
export function logIndex(parent: pulumi.Resource, name: string, args: LogIndexArgs): alicloud.log.StoreIndex {
  const { projectName: project, logName: logstore, fields } = args;
  return new alicloud.log.StoreIndex(
    `${name}-index`,
    { project, logstore, fullText: words, ...(fields && { fieldSearches: Object.entries(fields).map(fieldIndex) }) },
    { parent },
  );
}

/** What parts words: Simple Log Service's own proposal, which it also fills in itself where none is given. */
const token = ", '\";=()[]{}?@&<>/:\n\t\r";

const words = { caseSensitive: false, includeChinese: true, token };

function fieldIndex([name, type]: [string, "text" | "long"]) {
  const searched = type === "text" ? { caseSensitive: false, includeChinese: false, token } : {};
  return { name, type, enableAnalytics: true, ...searched };
}
