/** Names buckets literally, so that a policy sees where a reference leads before anything exists. */

/** Stores every stack has besides its own: where audit records and access logs go. */
export function reservedStores(auditName: string): readonly string[] {
  return [auditName, "logs"];
}

/** "<prefix>-<stack>-<store>": unique in the world as long as the prefix is. */
export function bucketName(prefix: string, stack: string, store: string): string {
  return `${prefix}-${stack}-${store}`;
}

/** What S3 or OSS would refuse in a bucket's name; undefined where both accept it. */
export function bucketNameProblem(name: string): string | undefined {
  if (name.length > 63) return `has ${name.length} characters; allowed are 63`;
  if (!/^[a-z0-9-]+$/.test(name)) return 'has other characters than lower-case letters, digits and "-"';
  const suffix = ["-s3alias", "--ol-s3", "--x-s3", "--table-s3"].find((reserved) => name.endsWith(reserved));
  return suffix && `ends in ${suffix}, which S3 keeps for itself`;
}
