import { describe, expect, it } from 'vitest';
import { sortSteps, type OfferedStep } from './transition';

const step = (name: string, refusal?: string): OfferedStep => ({
  name,
  to: 'NEXT',
  allowed: refusal === undefined,
  reasonRequired: false,
  refusal: refusal === undefined ? null : { code: refusal, message: '' },
});

describe('the steps of a record', () => {
  it('are open, or stand refused by a rule that can be met', () => {
    const { open, refused } = sortSteps([step('publish'), step('close', 'NOT_REPORTED')]);

    expect(open.map(({ name }) => name)).toEqual(['publish']);
    expect(refused.map(({ name }) => name)).toEqual(['close']);
  });

  it('are not shown at all to a role that never takes them', () => {
    const { open, refused } = sortSteps([step('approve', 'FORBIDDEN')]);

    expect([...open, ...refused]).toEqual([]);
  });
});
