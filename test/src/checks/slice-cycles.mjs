/**
 * @typedef {{ source: string, dependencies: { resolved: string }[] }} Module
 */

const wings = ['access', 'places', 'people', 'service', 'care', 'recognition', 'insight'];
const inSlice = new RegExp(`^server/src/(?:${wings.join('|')})/[^/]+(?=/)`);

/**
 * Finds slices that need each other, directly or around a corner. Tests don't count: they may look at the whole.
 *
 * @param {readonly Module[]} modules every file with what it imports
 * @returns {string[][]} each cycle once, as the slices on the way around
 */
export function sliceCycles(modules) {
  const imports = importsBetweenSlices(modules);
  /** @type {string[][]} */
  const cycles = [];
  const done = new Set();
  /** @param {string[]} path */
  const follow = (path) => {
    const here = path.at(-1) ?? '';
    for (const next of imports.get(here) ?? []) {
      if (path.includes(next)) cycles.push(path.slice(path.indexOf(next)));
      else if (!done.has(next)) follow([...path, next]);
    }
    done.add(here);
  };
  for (const slice of imports.keys()) if (!done.has(slice)) follow([slice]);
  return cycles;
}

/**
 * @param {readonly Module[]} modules
 * @returns {Map<string, Set<string>>}
 */
function importsBetweenSlices(modules) {
  /** @type {Map<string, Set<string>>} */
  const imports = new Map();
  for (const { source, dependencies } of modules) {
    const from = sliceOf(source);
    if (!from || source.endsWith('.test.ts')) continue;
    const known = imports.get(from) ?? new Set();
    const targets = dependencies.map(({ resolved }) => sliceOf(resolved));
    for (const to of targets) if (to && to !== from) known.add(to);
    imports.set(from, known);
  }
  return imports;
}

/** @param {string} file */
function sliceOf(file) {
  return inSlice.exec(file)?.[0];
}
