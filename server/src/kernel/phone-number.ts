/** A phone number as it is sealed and hashed: digits alone, without China's own prefix, so that spellings meet. */
export function plainPhone(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s()-]/g, '')
    .replace(/^(?:\+|00)86/, '');
}

/** Whether a text is a mobile number of mainland China, however it is spaced. */
export function isMobile(text: string): boolean {
  return /^1[3-9]\d{9}$/.test(plainPhone(text));
}
