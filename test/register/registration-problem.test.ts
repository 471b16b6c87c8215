/** Registration ids with their check digits, on published ones. */
import { expect, test } from "vitest";
import { registrationProblem } from "../../policies/register/registration-problem.ts";

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
])("%s is none of %s", (text, country, why) => expect(registrationProblem(text, country)).toBe(why));
