/** What stands between the parts of a list, in the reader's language. */
export function listComma(locale: string): string {
  return locale === 'en' ? ', ' : '、';
}
