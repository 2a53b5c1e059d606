/** The code of the n-th beneficiary of a district. */
export function publicCode(n: number): string {
  return `B-${String(n).padStart(6, '0')}`;
}
