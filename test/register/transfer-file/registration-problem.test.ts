/** Registration ids with their check digits, on published ones. */
import { expect, test } from "vitest";
import { registrationProblem } from "../../../policies/register/transfer-file/registration-problem.ts";

test.each([
  ["uscc:91110000600037341L", "CN"],
  ["uscc:91350100M000100Y43", "CN"],
  ["lei:5493001KJTIIGC8Y1R12", "US"],
  ["lei:506700GE1G29325QX363", "DE"],
  ["lei:213800KUD8LAJWSQ9D15", "GB"],
  ["DE-HRB-MUENCHEN:86000", "DE"],
])("%s is one of %s", (text, country) => expect(registrationProblem(text, country)).toBeUndefined());

test.each([
  ["uscc:91110000600037342L", "CN", "has check digits that don't fit; copy it from the business licence"],
  ["uscc:9111000060003734IL", "CN", "has check digits that don't fit; copy it from the business licence"],
  ["uscc:91110000600037341L", "DE", "is of a party registered in CN, and country is DE"],
  ["lei:213800KUD8LXJWSQ9D15", "GB", "has check digits that don't fit; copy it from the record at GLEIF"],
  ["DE-HRB-MUENCHEN:86000", "FR", "is of a party registered in DE, and country is FR"],
  ["uscc:91110000600037341", "CN", "has check digits that don't fit; copy it from the business licence"],
  ["uscc:000000000000000000", "DE", "is of a party registered in CN, and country is DE"],
  ["lei:5493001KJTIIGC8Y1R1", "US", "has check digits that don't fit; copy it from the record at GLEIF"],
  ["lei:005493001KJTIIGC8Y1R12", "US", "has check digits that don't fit; copy it from the record at GLEIF"],
  ["uscc:91110000600037341LX", "CN", "has check digits that don't fit; copy it from the business licence"],
  ["lei:5493001KJTIIGC8Y1R1295", "US", "has check digits that don't fit; copy it from the record at GLEIF"],
  ["lei:5493001KJTIIGC8Y1RA2", "US", "has check digits that don't fit; copy it from the record at GLEIF"],
])("%s is none of %s", (text, country, why) => expect(registrationProblem(text, country)).toBe(why));

const signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * Every number that is another by one sign, or by two neighbours that changed places. Of an LEI, in which a letter counts for
 * two digits, check digits are sure to tell only letters from letters and digits from digits.
 */
function slips(number: string, isAlike: (one: string, other: string) => boolean): readonly string[] {
  const places = [...number].map((_, place) => place);
  const others = places.flatMap((place) =>
    [...signs]
      .filter((sign) => isAlike(sign, number[place] ?? ""))
      .map((sign) => number.slice(0, place) + sign + number.slice(place + 1)),
  );
  const swapped = places.slice(1).flatMap((place) => {
    const [one = "", other = ""] = number.slice(place - 1, place + 1);
    return isAlike(one, other) ? [number.slice(0, place - 1) + other + one + number.slice(place + 1)] : [];
  });
  return [...others, ...swapped].filter((other) => other !== number);
}

test.each([
  ["uscc:", "91350100M000100Y43", "CN"],
  ["uscc:", "91330100799655058B", "CN"],
  ["lei:", "5493001KJTIIGC8Y1R12", "US"],
  ["lei:", "506700GE1G29325QX363", "DE"],
])("no slip of %s%s passes", (register, number, country) => {
  const isAlike = (one: string, other: string): boolean => register === "uscc:" || /\d/.test(one) === /\d/.test(other);
  const passing = slips(number, isAlike).filter(
    (other) => registrationProblem(register + other, country) === undefined,
  );
  expect(passing).toEqual([]);
});
