import { describe, expect, it } from 'vitest';
import { contractFrom } from './contract.js';
import { mutationMethods, writesAudit } from './audited-mutations.js';

describe('the mutations of the contract', () => {
  const methods = mutationMethods();
  const inContract = Object.keys(contractFrom('schema.graphql').getMutationType()?.getFields() ?? {});

  it('are all found in a resolver, each with a use-case', () => {
    expect(methods.map(({ name }) => name).toSorted()).toEqual(inContract.toSorted());
    expect(methods.filter(({ useCases }) => useCases.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it('all leave an audit event behind', () => {
    const silent = methods.filter(({ useCases }) => !useCases.some((file) => writesAudit(file)));

    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('are told apart from what only reads', () => {
    const reading = methods.flatMap(({ useCases }) => useCases).find((file) => file.endsWith('/show-viewer.ts'));

    expect(reading === undefined ? 'not found' : writesAudit(reading)).toBe(false);
  });
});
