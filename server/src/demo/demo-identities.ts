const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** An area code that no real number has, so that nobody's number is hit upon. */
const inventedArea = '999999';

/**
 * Hands out invented ID numbers, each once: the area code 999999, a right check digit (GB 11643), an odd sequence for men and
 * an even one for women.
 */
export function identities(): (bornOn: string, gender: 'FEMALE' | 'MALE') => string {
  const used = new Map<string, number>();
  return (bornOn, gender) => {
    const key = `${bornOn} ${gender}`;
    const turn = used.get(key) ?? 0;
    used.set(key, turn + 1);
    const sequence = String(turn * 2 + (gender === 'MALE' ? 1 : 2)).padStart(3, '0');
    const digits = `${inventedArea}${bornOn.replaceAll('-', '')}${sequence}`;
    const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
    return `${digits}${'10X98765432'[sum % 11] ?? ''}`;
  };
}
