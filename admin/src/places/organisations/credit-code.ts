/** The 31 signs of a unified social credit code, by value; I, O, S, V and Z are left out (GB 32100-2015). */
const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether a typed text is a unified social credit code; blanks and hyphens between its signs are forgiven. */
export function isCreditCode(typed: string): boolean {
  const values = [...typed.replace(/[\s-]/g, '').toUpperCase()].map((sign) => signs.indexOf(sign));
  if (values.length !== 18 || values.includes(-1)) return false;
  const weighted = values.slice(0, 17).reduce((sum, value, at) => sum + value * (3 ** at % 31), 0);
  return (31 - (weighted % 31)) % 31 === values[17];
}
