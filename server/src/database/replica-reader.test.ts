import { describe, expect, it } from 'vitest';
import type { SqlRunner } from './dialect.js';
import { replicaReader } from './replica-reader.js';

const gone = new Error('gone');

function server(name: string, isDown = false): SqlRunner {
  return {
    rows: () => (isDown ? Promise.reject(gone) : Promise.resolve([[name]])),
    run: () => Promise.resolve(0),
  };
}

async function askThrice(reader: SqlRunner): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (let turn = 0; turn < 3; turn++) answers.push((await reader.rows('SELECT 1'))[0]?.[0]);
  return answers;
}

describe('reading from replicas', () => {
  const isTransient = (error: unknown): boolean => error === gone;

  it('takes them in turn', async () => {
    const reader = replicaReader(server('primary'), [server('r1'), server('r2')], isTransient);

    expect(await askThrice(reader)).toEqual(['r1', 'r2', 'r1']);
  });

  it('passes over one that is down', async () => {
    const reader = replicaReader(server('primary'), [server('r1', true), server('r2')], isTransient);

    expect(await askThrice(reader)).toEqual(['r2', 'r2', 'r2']);
  });

  it('turns to the primary when none of them answers', async () => {
    const reader = replicaReader(server('primary'), [server('r1', true)], isTransient);

    expect(await askThrice(reader)).toEqual(['primary', 'primary', 'primary']);
  });

  it('does not hide a mistake in the statement', async () => {
    const reader = replicaReader(server('primary'), [server('r1', true)], () => false);

    await expect(reader.rows('SELECT')).rejects.toBe(gone);
  });
});
