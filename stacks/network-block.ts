/** Checks the address block of a stack's network before any cloud sees it. */

/** Whether text is an IPv4 block of /16 to /24 in a private range (RFC 1918), written with its first address. */
export function isNetworkBlock(text: string): boolean {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{2})$/.exec(text);
  if (!match) return false;
  const [a = 0, b = 0, c = 0, d = 0, length = 0] = match.slice(1).map(Number);
  if (Math.max(a, b, c, d) > 255 || length < 16 || length > 24) return false;
  const address = ((a * 256 + b) * 256 + c) * 256 + d;
  const aligned = address % 2 ** (32 - length) === 0;
  return aligned && (a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168));
}
