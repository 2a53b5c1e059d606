/** Whether a station of a kind may lie in an area: a community station serves the community that it lies in. */
export function fitsKind(kind: unknown, area: { readonly level: string }): boolean {
  return kind !== 'COMMUNITY' || area.level === 'COMMUNITY';
}
