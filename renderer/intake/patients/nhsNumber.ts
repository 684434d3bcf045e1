/** Ten digits, alone or in groups of three, three and four, whose last is the check digit of the others (modulus 11). */
export function isNhsNumber(text: string): boolean {
  const digits = /^\s*(\d{3})([ -]?)(\d{3})\2(\d{4})\s*$/.exec(text);
  return digits !== null && checks(`${digits[1]}${digits[3]}${digits[4]}`);
}

const grouped = /(?<!\d)\d{3}([ -])\d{3}\1\d{4}(?!\d)/g;

/** Whether one stands somewhere in a text, written in groups as people write it. */
export const mentionsNhsNumber = (text: string): boolean =>
  text.length > 11 && (text.match(grouped) ?? []).some((found) => checks(found.replace(/\D/g, '')));

/** The weights are ten for the first digit down to two for the ninth; a remainder that would need ten is never given. */
function checks(digits: string): boolean {
  if (/^(\d)\1*$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}
