/**
 * Notes which variables the clouds' SDKs take a provider's region from: they put it among its inputs, where it looks as if the
 * program had stated it. They read one only where the program states none.
 */
const read = new Set<string>();

/** Replaces the environment by one that notes; a program sees no other values than before. */
export function noteRegionVariables(): void {
  process.env = new Proxy(process.env, {
    get(variables, name: string) {
      if (name in variables && isRegion.test(name) && isAskedBySdk(new Error().stack ?? "")) read.add(name);
      return variables[name];
    },
  });
}

/** Those noted so far. */
export function regionVariablesRead(): readonly string[] {
  return [...read];
}

const isRegion = /^(AWS(_DEFAULT)?|ALICLOUD|ALIBABA_CLOUD)_REGION$/;

function isAskedBySdk(stack: string): boolean {
  return /@pulumi[\\/](aws|alicloud)[\\/]utilities\.js/.test(stack);
}
