import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { describeStates } from './describe-states.js';
import { declaredMachines } from './kernel/state-machine.js';

it('keeps docs/states.md as the machines are declared; `pnpm schema` writes it', () => {
  const page = readFileSync(fileURLToPath(new URL('../../docs/states.md', import.meta.url)), 'utf8');

  expect(page).toBe(describeStates());
});

it('finds every state of every machine on the way from its first state', () => {
  describeStates();
  for (const { subject, states, initial, alsoBegins = [], transitions, byItself = [] } of declaredMachines()) {
    const reached = new Set([initial, ...alsoBegins]);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const { from, to } of [...Object.values(transitions), ...byItself])
        if (from.some((state) => reached.has(state))) reached.add(to);
    }
    expect([subject, [...reached].toSorted()]).toEqual([subject, [...states].toSorted()]);
  }
});
