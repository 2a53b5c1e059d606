/** The 31 signs of a unified social credit code, by value; I, O, S, V and Z are left out (GB 32100-2015). */
const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const form = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/** The code as it is written: without blanks or hyphens, in upper case. */
export function writtenCreditCode(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase();
}

/** The 18th sign that belongs to the first 17: weights are the powers of 3 modulo 31. */
export function creditCheckSign(first17: string): string {
  const sum = [...first17].reduce(
    ({ total, weight }, sign) => {
      return { total: total + signs.indexOf(sign) * weight, weight: (weight * 3) % 31 };
    },
    { total: 0, weight: 1 },
  ).total;
  return signs.charAt((31 - (sum % 31)) % 31);
}

/** Whether a text is a unified social credit code with the right check sign. */
export function isCreditCode(text: string): boolean {
  return form.test(text) && creditCheckSign(text.slice(0, 17)) === text.charAt(17);
}
