/**
 * What a size word means in a region, where AWS does not offer the same types everywhere. Sources: the instance types and
 * PostgreSQL classes that AWS's price list has for each region, as cfn-lint 1.58 carries them. The European Sovereign Cloud
 * publishes no list there; it opened with the seventh generation.
 */

type Size = "small" | "medium" | "large";
type Classes = Readonly<Record<Size, string>>;

/** x86, for images built anywhere run on it. */
const machines: Classes = { small: "t3.medium", medium: "m6i.large", large: "m6i.2xlarge" };
const newerMachines = { medium: "m7i.large", large: "m7i.2xlarge" };
const machinesElsewhere: Readonly<Record<string, Partial<Classes>>> = {
  "ap-southeast-4": newerMachines,
  "eu-south-2": newerMachines,
  "eusc-de-east-1": newerMachines,
};

const databases: Classes = { small: "db.t4g.medium", medium: "db.m6g.large", large: "db.m6g.2xlarge" };
const databasesElsewhere: Readonly<Record<string, Partial<Classes>>> = {
  "ca-west-1": { small: "db.t3.medium" },
  "eusc-de-east-1": { medium: "db.m7g.large", large: "db.m7g.2xlarge" },
};

/** Type of a virtual machine of a size in a region. */
export function machineType(region: string, size: Size): string {
  return machinesElsewhere[region]?.[size] ?? machines[size];
}

/** Class of a PostgreSQL instance of a size in a region. */
export function databaseClass(region: string, size: Size): string {
  return databasesElsewhere[region]?.[size] ?? databases[size];
}
