import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { BenchCase } from './bench-case.js';
import type { LoadRequest } from './load.js';

/** One of the ways in which a case is answered. */
export interface Contestant {
  readonly name: 'by hand' | 'free-form' | 'persisted';
  readonly request: LoadRequest;
}

/** The name of a published operation: the hash of its text. */
export function hashOf(document: string): string {
  return createHash('sha256').update(document).digest('hex');
}

/** The hand-written handler, and the product asked with the whole text and by its hash. */
export function contestantsOf(one: BenchCase, urls: { product: string; byHand: string }, cookie: string): Contestant[] {
  const headers = { 'content-type': 'application/json', cookie };
  const { variables, document: query } = one;
  const url = `${urls.product}/graphql`;
  const documentId = hashOf(query);
  const freeForm = { url, headers, body: () => JSON.stringify({ query, variables: variables() }) };
  const persisted = { url, headers, body: () => JSON.stringify({ documentId, variables: variables() }) };
  return [
    {
      name: 'by hand',
      request: { url: `${urls.byHand}/${one.name}`, headers, body: () => JSON.stringify(variables()) },
    },
    { name: 'free-form', request: freeForm },
    { name: 'persisted', request: persisted },
  ];
}

async function answerOf({ request }: Contestant, body: string): Promise<unknown> {
  const response = await fetch(request.url, { method: 'POST', headers: { ...request.headers }, body });
  return response.json();
}

const comparisons = 4;

/** A ratio means nothing unless the answers are the same, whatever is asked for. @throws Error showing both */
export async function requireSameAnswers(one: BenchCase, all: readonly Contestant[]): Promise<void> {
  for (let turn = 0; turn < comparisons; turn++) await requireSameAnswer(one, all);
}

async function requireSameAnswer(one: BenchCase, all: readonly Contestant[]): Promise<void> {
  const variables = one.variables();
  const fixed = contestantsOf({ ...one, variables: () => variables }, { product: '', byHand: '' }, '');
  const [first, ...others] = await Promise.all(all.map((each, i) => answerOf(each, fixed[i]?.request.body() ?? '')));
  for (const other of others) {
    if (isDeepStrictEqual(first, other)) continue;
    throw new Error(
      `${one.name}: different answers\n${JSON.stringify(first).slice(0, 900)}\n${JSON.stringify(other).slice(0, 900)}`,
    );
  }
}
