import { readFileSync } from 'node:fs';

/** `node test/dist/bench/profile-top.js FILE…`: where a CPU profile's time goes, by function, self time, largest first. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
}

for (const file of process.argv.slice(2)) {
  const profile = JSON.parse(readFileSync(file, 'utf8')) as Profile;
  const names = new Map(
    profile.nodes.map(({ id, callFrame }) => {
      const place = callFrame.url.split('/node_modules/').at(-1)?.split('/').slice(-4).join('/') ?? '';
      return [id, `${callFrame.functionName || '(anonymous)'} ${place}:${String(callFrame.lineNumber + 1)}`];
    }),
  );
  const counts = new Map<string, number>();
  const busy = profile.samples.filter((sample) => !names.get(sample)?.startsWith('(idle)'));
  for (const sample of busy) {
    const name = names.get(sample) ?? '?';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const top = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, 45);
  for (const [name, count] of top) console.log(`${((100 * count) / busy.length).toFixed(1).padStart(5)} %  ${name}`);
}
