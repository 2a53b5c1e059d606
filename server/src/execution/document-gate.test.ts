import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DocumentGate } from './document-gate.js';

const gate = new DocumentGate(buildSchema('type Query { viewer: Account } type Account { id: ID friend: Account }'));

describe('the document gate', () => {
  it.each([
    ['a document within the limits', '{ viewer { id } }'],
    ['what is no GraphQL, which is told elsewhere', '{ viewer {'],
    ['what is no valid GraphQL', '{ nonsense }'],
    ['nothing', ''],
  ])('lets %s through, the second time as well', (_, source) => {
    expect(() => gate.admit(source, {})).not.toThrow();
    expect(() => gate.admit(source, {})).not.toThrow();
  });

  it.each([
    ['too many tokens', `{ viewer { ${'id '.repeat(3_000)} } }`, 'QUERY_TOO_COMPLEX'],
    ['too many root fields', `{ ${'viewer { id } '.repeat(21)} }`, 'QUERY_TOO_COMPLEX'],
    ['a fragment cycle', '{ viewer { ...A } } fragment A on Account { friend { ...A } }', 'BAD_USER_INPUT'],
    ['a subscription', 'subscription { viewer { id } }', 'BAD_USER_INPUT'],
  ])('refuses %s, the second time as well', (_, source, code) => {
    expect(() => gate.admit(source, {})).toThrow(expect.objectContaining({ code }));
    expect(() => gate.admit(source, {})).toThrow(expect.objectContaining({ code }));
  });

  it('looks at the variables of a document that it knows', () => {
    gate.admit('{ viewer { id } }', {});

    expect(() => gate.admit('{ viewer { id } }', { ids: Array.from({ length: 20_000 }, () => 1) })).toThrow(
      'values long',
    );
  });
});
