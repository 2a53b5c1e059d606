/** An older system's name as it is compared: in whatever width, case and spacing somebody typed it. */
export function sourceKey(name: string | null): string {
  return (name ?? '').normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
