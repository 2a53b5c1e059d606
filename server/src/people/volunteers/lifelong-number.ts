/** The check digit of ISO/IEC 7064, MOD 11,10, which notices every single wrong digit and almost every exchange. */
export function checkDigitOf(digits: string): number {
  const product = [...digits].reduce((before, digit) => {
    const sum = (before + Number(digit)) % 10;
    return ((sum === 0 ? 10 : sum) * 2) % 11;
  }, 10);
  return (11 - product) % 10;
}

/** The lifelong number of a district's n-th volunteer: district code, seven digits, check digit. */
export function lifelongNumber(districtCode: string, n: number): string {
  const digits = `${districtCode}${String(n).padStart(7, '0')}`;
  return `${digits}${String(checkDigitOf(digits))}`;
}

/** Whether a text can be a lifelong number at all, before anybody looks it up. */
export function isLifelongNumber(text: string): boolean {
  return /^\d{14,20}$/.test(text) && checkDigitOf(text.slice(0, -1)) === Number(text.at(-1));
}

/** The series that a district's volunteers are numbered by. */
export function seriesOf(districtId: string): string {
  return `volunteer ${districtId}`;
}
