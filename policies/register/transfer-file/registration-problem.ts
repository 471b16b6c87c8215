/** Whether a registration id can be one: its check digits fit, where its register has some, and it is of the party's country. */

/** Why it is none of a party of a country, without the full stop. @param text in the form of transfer-fields */
export function registrationProblem(text: string, country: string): string | undefined {
  const [register = "", number = ""] = text.split(":");
  if (register === "uscc") {
    if (!isCreditCode(number)) return "has check digits that don't fit; copy it from the business licence";
    return country === "CN" ? undefined : `is of a party registered in CN, and country is ${country}`;
  }
  if (register === "lei")
    return isEntityIdentifier(number) ? undefined : "has check digits that don't fit; copy it from the record at GLEIF";
  const seat = register.slice(0, 2);
  return seat === country ? undefined : `is of a party registered in ${seat}, and country is ${country}`;
}

/** GB 32100-2015: no I, O, S, V and Z; each sign weighs three times the one before it, modulo 31. */
const creditSigns = "0123456789ABCDEFGHJKLMNPQRTUWXY";

function isCreditCode(code: string): boolean {
  const values = [...code].map((sign) => creditSigns.indexOf(sign));
  if (values.length !== 18 || values.includes(-1)) return false;
  let weight = 1;
  let sum = 0;
  for (const value of values.slice(0, 17)) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return values[17] === (31 - (sum % 31)) % 31;
}

/** ISO 17442 by ISO/IEC 7064, MOD 97-10: letters stand for 10 to 35, and the whole leaves 1. */
function isEntityIdentifier(code: string): boolean {
  const digits = [...code].map((sign) => Number.parseInt(sign, 36)).join("");
  return /^[0-9A-Z]{18}[0-9]{2}$/.test(code) && BigInt(digits) % 97n === 1n;
}
