/** Adding a review or a revocation to a file's text: it then says exactly that, and everything else stays as it was written. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { toYaml, withReview, withRevocation } from "../../cli/transfer/write/edit-transfer-file.ts";
import type { Review, TransferFile } from "../../policies/register/transfer-file/transfer-file.ts";
import { sampleTransfer } from "../register/sign-transfer.ts";

const signature = "-----BEGIN SSH SIGNATURE-----\nAAAA\nBBBB\n-----END SSH SIGNATURE-----\n";
const review = (stage: Review["stage"], note?: string): Review => {
  const said = { stage, reviewer: "li.wei", decision: "approved", day: "2026-11-20" } as const;
  return { ...said, ...(note === undefined ? {} : { note }), signature };
};
const plain = (file: TransferFile): unknown => JSON.parse(JSON.stringify(file));

describe("withReview", () => {
  const file = sampleTransfer();
  const written = toYaml(plain(file));
  const item = toYaml([review("data-owner")]).replaceAll(/^(?=.)/gm, "  ");

  it.each([
    ["no reviews", written, `${written}reviews:\n${item}`],
    ["no newline at the end", `${written}# end`, `${written}# end\nreviews:\n${item}`],
    ["an empty list", `${written}reviews: [] # none yet\n`, `${written}reviews: # none yet\n${item}`],
    ["an empty list further up", `reviews: []\n${written}`, `reviews:\n${item}${written}`],
    ["lines of Windows", written.replaceAll("\n", "\r\n"), `${written}reviews:\n${item}`.replaceAll("\n", "\r\n")],
  ])("changes nothing else where there is %s", (_case, text, expected) => {
    expect(withReview(text, { ...file, reviews: [] }, 0, review("data-owner"))).toBe(expected);
  });

  it.each(["", "  ", "    "])("keeps the indentation %j of the list, and what stands around it", (indent) => {
    const first = toYaml([review("data-owner")]).replaceAll(/^(?=.)/gm, indent);
    const text = `# top\nreviews:\n${indent}# the first\n${first}\n# then the rest\n${written}`;
    const after = withReview(text, { ...file, reviews: [review("data-owner")] }, 1, review("privacy", "a: b\n# c"));
    const second = toYaml([review("privacy", "a: b\n# c")]).replaceAll(/^(?=.)/gm, indent);
    expect(after).toBe(text.replace(first, `${first}${second}`));
  });

  it("takes the place of the reviews that no longer count", () => {
    const three = [review("data-owner"), review("privacy"), review("security")];
    const text = toYaml({ ...(plain(file) as object), reviews: three });
    const after = withReview(text, { ...file, reviews: three }, 1, review("privacy", "anew"));
    expect(after).toBe(toYaml({ ...(plain(file) as object), reviews: [three[0], review("privacy", "anew")] }));
  });

  it("says what it should whatever the layout, the words and the number of reviews", () => {
    fc.assert(
      fc.property(
        fc.record({
          layout: fc.constantFrom(
            {},
            { indent: 4 },
            { indentSeq: false },
            { collectionStyle: "flow" as const },
            { defaultStringType: "QUOTE_DOUBLE" as const },
          ),
          title: fc.string({ unit: "grapheme", minLength: 1 }),
          notes: fc.array(fc.option(fc.string({ unit: "grapheme-ascii" }), { nil: undefined }), { maxLength: 4 }),
          kept: fc.nat({ max: 4 }),
          comment: fc.boolean(),
        }),
        ({ layout, title, notes, kept, comment }) => {
          const [last, ...earlier] = notes;
          const reviews = earlier.map((note) => review("data-owner", note));
          const before = { ...sampleTransfer("a", { title }), ...(reviews.length > 0 ? { reviews } : {}) };
          const text =
            (comment ? "# top\n" : "") +
            stringify(plain(before), { lineWidth: 0, aliasDuplicateObjects: false, ...layout });
          const count = Math.min(kept, reviews.length);
          const after = withReview(text, before, count, review("privacy", last));
          expect(parse(after)).toEqual(
            plain({ ...before, reviews: [...reviews.slice(0, count), review("privacy", last)] }),
          );
          if (comment) expect(after).toMatch(/^# top\n/);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("withRevocation", () => {
  it("stands at the end", () => {
    const file = sampleTransfer();
    const revoked = { by: "li.wei", day: "2026-11-20", reason: "Ended: # really", signature };
    const text = `${toYaml(plain(file))}# end\n`;
    expect(withRevocation(text, file, revoked)).toBe(`${text}${toYaml({ revoked })}`);
    expect(parse(withRevocation(JSON.stringify(plain(file)), file, revoked))).toEqual(plain({ ...file, revoked }));
  });
});
