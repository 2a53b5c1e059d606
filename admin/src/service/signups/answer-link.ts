/** The address at which the holder of a code answers. */
export function answerLink(token: string): string {
  return `${window.location.origin}/answer/${token}`;
}
