/** The carving is arithmetic, so its laws are checked on random networks rather than on a few. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { subnets } from "../../components/subnets.ts";

describe("subnets", () => {
  it("divides a network into the largest equal blocks that are enough", () => {
    expect(subnets("10.10.0.0/16", 3)).toEqual(["10.10.0.0/18", "10.10.64.0/18", "10.10.128.0/18"]);
    expect(subnets("10.20.0.0/16", 1)).toEqual(["10.20.0.0/16"]);
    expect(subnets("192.168.7.0/24", 2)).toEqual(["192.168.7.0/25", "192.168.7.128/25"]);
  });

  it("stays inside the network, never overlaps", () => {
    fc.assert(
      fc.property(network, fc.integer({ min: 1, max: 16 }), (cidr, count) => {
        const outer = range(cidr);
        const inner = subnets(cidr, count).map(range);
        expect(inner).toHaveLength(count);
        let next = outer.first;
        for (const { first, last, prefix } of inner) {
          expect(first).toBe(next);
          expect(first % (last - first + 1)).toBe(0);
          expect(last).toBeLessThanOrEqual(outer.last);
          expect(prefix).toBeLessThanOrEqual(28);
          next = last + 1;
        }
        const size = (outer.last - outer.first + 1) / (next - outer.first);
        expect(size).toBeLessThan(2);
      }),
    );
  });

  it("says what is wrong with a block it can't divide", () => {
    expect(() => subnets("10.10.0.0", 2)).toThrow('"10.10.0.0" is not an IPv4 block; write one like "10.10.0.0/16".');
    expect(() => subnets("10.300.0.0/16", 2)).toThrow("is not an IPv4 block");
    expect(() => subnets("10.0.0.0/8", 2)).toThrow("10.0.0.0/8 is a /8; allowed is /16 to /24.");
    expect(() => subnets("10.10.3.0/16", 2)).toThrow("doesn't begin at its first address; write 10.10.0.0/16.");
    expect(() => subnets("10.10.0.0/16", 0)).toThrow("can be divided into 1 to 16 subnets, not 0.");
    expect(() => subnets("10.10.0.0/16", 17)).toThrow("not 17.");
    expect(() => subnets("10.10.0.0/16", 2.5)).toThrow("not 2.5.");
  });
});

const network = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 16, max: 24 }))
  .map(([n, prefix]) => {
    const first = n - (n % 2 ** (32 - prefix));
    return `${[24, 16, 8, 0].map((shift) => (first >>> shift) & 255).join(".")}/${prefix}`;
  });

function range(cidr: string): { first: number; last: number; prefix: number } {
  const [address = "", length = ""] = cidr.split("/");
  const prefix = Number(length);
  const first = address.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);
  return { first, last: first + 2 ** (32 - prefix) - 1, prefix };
}
