/** What several keys of a stack file must agree on, which no single key's schema can say. */

import { type StackConfig, subjectProblem } from "@landlocked/policies/config";
import type { Law } from "@landlocked/policies/laws";
import { dataClasses } from "@landlocked/policies/tags";
import { bucketName, bucketNameProblem, reservedStores } from "./bucket-name.ts";
import { beyondCloud } from "./cloud-limits.ts";
import type { Disagreement } from "./disagreement.ts";

/** All disagreements among the keys given; keys found wrong on their own are left out before. */
export function checkStack(stack: string, file: Partial<StackConfig>, laws: readonly Law[]): readonly Disagreement[] {
  return [
    ...protection(file),
    ...key(file),
    ...subjects(file, laws),
    ...twice("zones", file.zones ?? []),
    ...twice("objectStores", (file.objectStores ?? []).map(nameOf), "name"),
    ...twice("databases", (file.databases ?? []).map(nameOf), "name"),
    ...classes("objectStores", file),
    ...classes("databases", file),
    ...buckets(stack, file),
    ...beyondCloud(stack, file),
  ];
}

function protection({ environment, deletionProtection, auditLock }: Partial<StackConfig>): Disagreement[] {
  if (environment !== "production") return [];
  const only = 'while landlocked:environment is "production"';
  return [
    ...(deletionProtection === false
      ? [{ path: ["deletionProtection"], message: `is false; allowed is true ${only}` }]
      : []),
    ...(auditLock === "governance"
      ? [{ path: ["auditLock"], message: `is "governance"; allowed is "compliance" ${only}` }]
      : []),
  ];
}

function key(file: Partial<StackConfig>): Disagreement[] {
  if (file.key === undefined || file.cloud !== "aws") return [];
  const message = "is given; allowed is only on Alibaba Cloud, since on AWS an account has as many keys as stacks";
  return [{ path: ["key"], message }];
}

function subjects({ subjects = [] }: Partial<StackConfig>, laws: readonly Law[]): Disagreement[] {
  return subjects.flatMap((subject, index) => {
    const message = subjectProblem(subject, laws);
    return message === undefined ? [] : [{ path: ["subjects", index], message }];
  });
}

function twice(list: "zones" | "objectStores" | "databases", names: readonly string[], key?: string): Disagreement[] {
  return names.flatMap((name, index) => {
    if (names.indexOf(name) === index) return [];
    const message = `is "${name}", which is there before; allowed is each ${key ?? "letter"} once`;
    return [{ path: key === undefined ? [list, index] : [list, index, key], message }];
  });
}

function classes(list: "objectStores" | "databases", file: Partial<StackConfig>): Disagreement[] {
  const { dataClass } = file;
  if (dataClass === undefined) return [];
  const allowed = dataClasses.slice(0, dataClasses.indexOf(dataClass) + 1);
  return (file[list] ?? []).flatMap((store, index) => {
    if (store.class === undefined || allowed.includes(store.class)) return [];
    const message = `is "${store.class}"; allowed is at most "${dataClass}", the stack's landlocked:dataClass`;
    return [{ path: [list, index, "class"], message }];
  });
}

function buckets(stack: string, file: Partial<StackConfig>): Disagreement[] {
  const { bucketPrefix, auditName = "audit", objectStores = [] } = file;
  const taken = reservedStores(auditName);
  const reserved = objectStores.flatMap(({ name }, index) => {
    if (!taken.includes(name)) return [];
    const message = `is "${name}"; allowed is any other than ${taken.join(" and ")}, which every stack has`;
    return [{ path: ["objectStores", index, "name"], message }];
  });
  if (bucketPrefix === undefined) return reserved;
  const named = objectStores.map(({ name }, index) => ({ name, path: ["objectStores", index, "name"] }));
  // The other reserved store is named by its account, and fits whatever the stack is called.
  const audit = { name: auditName, path: ["bucketPrefix"] };
  const refused = [...named, audit].flatMap(({ name, path }) => {
    const bucket = bucketName(bucketPrefix, stack, name);
    const problem = bucketNameProblem(bucket);
    return problem === undefined ? [] : [{ path, message: `makes the bucket name "${bucket}", which ${problem}` }];
  });
  return [...reserved, ...refused];
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
