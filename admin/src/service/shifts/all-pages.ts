const pageLength = 100;
/** More than a district plans in a month; beyond it, one narrows the roster. */
const most = 3000;

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
}

/** Every node of a list: the first page tells how many more are asked for, side by side. */
export async function allPages<Node>(
  page: (window: { first: number; offset: number }) => Promise<Page<Node>>,
): Promise<readonly Node[]> {
  const first = await page({ first: pageLength, offset: 0 });
  const more = Math.max(0, Math.ceil(Math.min(first.totalCount, most) / pageLength) - 1);
  const offsets = Array.from({ length: more }, (_, at) => (at + 1) * pageLength);
  const rest = await Promise.all(offsets.map((offset) => page({ first: pageLength, offset })));
  return [first, ...rest].flatMap(({ nodes }) => nodes);
}
