/** What a shell makes of a variable's value in braces: the rest behind a prefix, a part replaced, other letters. */

/** @param how what stands behind the name: "#https://", "/eu/us", ":3:4", ",,"; undefined where it says something else */
export function expanded(value: string, how: string): string | undefined {
  const [, sign = "", rest = ""] = /^(##?|%%?|\/\/?|:|,,?|\^\^?)(.*)$/s.exec(how) ?? [];
  switch (sign) {
    case "#":
    case "##":
      return value.replace(new RegExp(`^${patternOf(rest, sign === "#")}`), "");
    case "%":
    case "%%":
      return withoutEnd(value, rest, sign === "%");
    case "/":
    case "//":
      return replaced(value, rest, sign === "//");
    case ":":
      return partOf(value, rest);
    case ",":
    case ",,":
      return value.toLowerCase();
    case "^":
    case "^^":
      return value.toUpperCase();
    default:
      return undefined;
  }
}

function replaced(value: string, rest: string, all: boolean): string {
  const [what = "", by = ""] = rest.split("/");
  return value.replace(new RegExp(patternOf(what, false), all ? "g" : ""), () => by);
}

function partOf(value: string, rest: string): string | undefined {
  const [, from, length] = /^\s*(-?\d+)(?::(\d+))?$/.exec(rest) ?? [];
  if (from === undefined) return undefined;
  const tail = value.slice(Number(from));
  return length === undefined ? tail : tail.slice(0, Number(length));
}

/** The shortest end that fits, or the longest. */
function withoutEnd(value: string, pattern: string, shortest: boolean): string {
  const end = new RegExp(`^${patternOf(pattern, false)}$`, "s");
  const starts = Array.from({ length: value.length + 1 }, (_, index) => index).filter((at) =>
    end.test(value.slice(at)),
  );
  return value.slice(0, (shortest ? starts.at(-1) : starts[0]) ?? value.length);
}

/** Of a shell's patterns: "*" and "?" are signs nobody names, all else stands for itself. */
function patternOf(glob: string, lazy: boolean): string {
  return glob.replaceAll(/[.*+?^${}()|[\]\\]/g, (sign) => {
    if (sign === "*") return lazy ? ".*?" : ".*";
    return sign === "?" ? "." : `\\${sign}`;
  });
}
