import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long one may compute without anybody else being served, milliseconds. */
const longestTurn = 10;

/** Maps many items, as `map` on an array does, and lets others have their turn whenever it has taken long enough. */
export async function mapInTurns<Item, Result>(
  items: readonly Item[],
  map: (item: Item, index: number) => Result | Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let since = performance.now();
  for (const [index, item] of items.entries()) {
    results.push(await map(item, index));
    if (performance.now() - since < longestTurn) continue;
    await nextTurn();
    since = performance.now();
  }
  return results;
}
