import { declaredMachines } from './kernel/state-machine.js';
import { makeSchema } from './contract.js';

/** Every declared state machine as a page of the documentation: a diagram and a table each. */
export function describeStates(): string {
  makeSchema();
  const machines = [...declaredMachines()].toSorted((a, b) => a.subject.localeCompare(b.subject));
  const head = [
    '# States',
    '',
    'Which states each kind of record goes through, and which steps lead from one to the next. This page is written by',
    '`pnpm schema` from the declarations that the API and the console read too; change those, not this page.',
  ];
  return `${[...head, ...machines.flatMap(machineLines)].join('\n')}\n`;
}

type Machine = ReturnType<typeof declaredMachines>[number];

function machineLines({ subject, initial, alsoBegins = [], transitions, byItself = [] }: Machine): string[] {
  const steps = Object.entries(transitions);
  const arrows = steps.flatMap(([name, { from, to }]) => from.map((state) => `  ${state} --> ${to}: ${name}`));
  const ownArrows = byItself.flatMap(({ from, to }) => from.map((state) => `  ${state} --> ${to}`));
  const ownRows = byItself.map(({ from, to, description }) => {
    return `| (by itself) | ${from.join(', ')} | ${to} | | ${description} |`;
  });
  const rows = steps.map(([name, { from, to, description, reason }]) => {
    const why = { required: 'must be given', optional: 'may be given', none: '' }[reason];
    return `| ${name} | ${from.join(', ')} | ${to} | ${why} | ${description} |`;
  });
  return [
    '',
    `## ${subject}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...[initial, ...alsoBegins].map((state) => `  [*] --> ${state}`),
    ...arrows,
    ...ownArrows,
    '```',
    '',
    '| step | from | to | reason | meaning |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    ...ownRows,
  ];
}
