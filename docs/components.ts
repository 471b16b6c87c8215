/** Renders what each component takes and gives, from the docstrings of the contract that both clouds keep. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const contract = join(import.meta.dirname, "../components/contract");

const fromOtherLanguages = `## From YAML, Python or Go

\`pulumi package add node_modules/@landlocked/components\` (in a clone of Landlocked \`components\`) makes the package \`landlocked\` of them, with the types \`landlocked:aws:ObjectStore\`, \`landlocked:alicloud:ObjectStore\` and so on: arguments and outputs as below, by a schema of this same contract (\`components/provider/schema.json\`). The provider runs on Node 22.18 or later, the first in \`PATH\`, with the package's own \`npm install\`; [examples/own-program-yaml](../examples/own-program-yaml/README.md) is a program in YAML.

- Another component is given as itself, \`key: \${shop-key}\`, and the provider of the region as \`providers\` among the options: there is no default one.
- What is no component and no \`pulumi.Output\` below must be known before anything exists, and no secret.
- What is misspelt, missing, of another type or of the other cloud is one sentence of the engine, which names component and argument.
- \`transform\` is left out, since a function can't be sent to another process; so is \`PrivateCloud\`, whose parts these are.
- Tried under the engine 3.260 with a provider that stands in for the cloud: programs in YAML, Python and Go, from \`package add\` to \`up\` with the pack. Not tried: .NET and Java. Python needs a \`requirements.txt\` or \`pyproject.toml\` beside the program before; in Go the package is \`example.com/pulumi-landlocked/sdk/go/landlocked\`, which \`package add\` points to the folder it writes. Either takes the provider of the region by its SDK, or as any resource of the type \`pulumi:providers:aws\`.
- What it makes are resources like any other: \`pulumi preview --policy-pack\` judges them in preview, and each again before it is created. \`npx landlocked preview\` runs programs of the runtime \`nodejs\` alone, and in one that takes a component from this provider it can't see what that consists of: unproven.`;

/** Markdown: one section a component, with a table of its arguments and one of its outputs. */
export function components(): string {
  const { declared, parts } = contractParts();
  return [
    "# Components",
    "What `@landlocked/components/aws` and `@landlocked/components/alicloud` offer, by one contract: the same names, arguments and outputs. Each also takes `transform`, changes of what it makes by the kind of the child; `PrivateCloud`, which puts them together, takes `transforms`, the same by component.",
    fromOtherLanguages,
    ...parts.flatMap((part) => {
      const args = fieldsOf(declared, `${part.name.text}Args`);
      return [
        `## ${part.name.text}`,
        said(part),
        table("Argument", args),
        table("Output", fieldsOf(declared, part.name.text)),
      ];
    }),
  ]
    .join("\n\n")
    .concat("\n");
}

/** What both clouds keep to: all that is declared there, and which of it is a component, by its name. */
export function contractParts(): {
  readonly declared: ReadonlyMap<string, ts.InterfaceDeclaration>;
  readonly parts: readonly ts.InterfaceDeclaration[];
} {
  const files = globSync("*.ts", { cwd: contract }).toSorted();
  const declared = new Map(files.flatMap((file) => interfacesOf(join(contract, file))));
  return { declared, parts: [...declared.values()].filter(({ name }) => declared.has(`${name.text}Args`)) };
}

/** The interfaces of one file, by their names. */
export function interfacesOf(file: string): readonly (readonly [string, ts.InterfaceDeclaration])[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2024, true);
  return source.statements.filter(ts.isInterfaceDeclaration).map((one) => [one.name.text, one]);
}

/** Arguments or outputs as they are declared. */
export type DeclaredFields = readonly ts.PropertySignature[];

/** Its own first, then what it inherits. */
export function fieldsOf(declared: ReadonlyMap<string, ts.InterfaceDeclaration>, name: string): DeclaredFields {
  const found = declared.get(name);
  const above =
    found?.heritageClauses?.flatMap(({ types }) => types.map(({ expression }) => expression.getText())) ?? [];
  return [...(found?.members.filter(ts.isPropertySignature) ?? []), ...above.flatMap((one) => fieldsOf(declared, one))];
}

function table(title: string, fields: DeclaredFields): string {
  const rows = fields.map((field) => {
    const cells = [
      `\`${field.name.getText()}\``,
      `\`${field.type?.getText()}\``,
      field.questionToken ? "optional" : "always",
      said(field),
    ];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  return [`| ${title} | Type | Given | Meaning |`, "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** Its docstring, on one line. */
export function said(node: ts.Node): string {
  const texts = ts.getJSDocCommentsAndTags(node).map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "");
  return texts.join(" ").replaceAll(/\s+/g, " ");
}
