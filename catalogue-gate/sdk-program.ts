/** The compiler over an SDK's declarations: each file is parsed once a run, since types and functions read mostly the same. */
import ts from "typescript";

const options: ts.CompilerOptions = { skipLibCheck: true, target: ts.ScriptTarget.ES2022, types: [] };
const parsed = new Map<string, ts.SourceFile | undefined>();

/** @param files absolute paths of declaration files; what they import is read too */
export function sdkProgram(files: Iterable<string>): ts.Program {
  const host = ts.createCompilerHost(options);
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  const parse = host.getSourceFile;
  host.getSourceFile = (path, ...rest) => {
    if (!parsed.has(path)) parsed.set(path, parse(path, ...rest));
    return parsed.get(path);
  };
  return ts.createProgram([...files], options, host);
}
