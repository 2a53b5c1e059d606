import { describe, expect, it } from 'vitest';
import { requestInAddress, requestInBody } from './graphql-request.js';

const hash = 'ab12';

describe('a request to /graphql', () => {
  it.each([
    [{ documentId: `sha256:${hash}` }, { hash }],
    [
      { documentId: hash, variables: { n: 1 } },
      { hash, variables: { n: 1 } },
    ],
    [{ extensions: { persistedQuery: { sha256Hash: hash } } }, { hash }],
    [{ query: '{ viewer { id } }', documentId: hash }, { query: '{ viewer { id } }' }],
    [{ query: 3 }, {}],
    [{ documentId: 3, extensions: 'x' }, {}],
    [{ documentId: [hash] }, {}],
    [{ extensions: { persistedQuery: null } }, {}],
    [[{ query: '{ viewer { id } }' }], {}],
    [null, {}],
    [undefined, {}],
    ['text', {}],
    [3, {}],
  ])('with the body %j is read as far as it can be', (body, read) => {
    expect(requestInBody(body)).toEqual({ hash: undefined, query: undefined, variables: {}, ...read });
  });

  it.each([
    [
      { query: '{ viewer { id } }', variables: '{"n":1}' },
      { query: '{ viewer { id } }', variables: { n: 1 } },
    ],
    [{ extensions: `{"persistedQuery":{"sha256Hash":"${hash}"}}` }, { hash }],
    [{ documentId: `sha256:${hash}`, variables: '' }, { hash }],
    [{ documentId: [hash, hash] }, {}],
    [{}, {}],
  ])('with the address %j is read as far as it can be', (address, read) => {
    expect(requestInAddress(address)).toEqual({ hash: undefined, query: undefined, variables: {}, ...read });
  });

  it.each(['{', '3', '[]', 'null', ['{}', '{}']])('is refused for the variables %j', (variables) => {
    expect(() => requestInAddress({ query: '{ viewer { id } }', variables })).toThrow('must be JSON objects');
    expect(() => requestInBody({ documentId: hash, variables })).toThrow('must be JSON objects');
  });
});
