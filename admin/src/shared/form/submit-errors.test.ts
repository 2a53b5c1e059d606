import { describe, expect, it } from 'vitest';
import { ServerRefusal } from '../../providers/server-error';
import { submitErrors } from './submit-errors';

const failure = { code: 'BAD_USER_INPUT', sentence: '', fields: {}, reference: null };
const onPage = { has: (name: string) => name === 'name', label: (name: string) => `<${name}>` };

describe('a refused form', () => {
  it('shows a message at the field that it names', () => {
    const refusal = new ServerRefusal(failure, { message: 'mend it', fields: { name: 'too long' } });

    expect(submitErrors(refusal, onPage)).toEqual({ name: 'too long', root: { server: 'mend it' } });
  });

  it('says above its buttons what concerns no field on the page', () => {
    const refusal = new ServerRefusal(failure, { message: 'mend it', fields: { districtId: 'wrong' } });

    expect(submitErrors(refusal, onPage)).toEqual({ root: { server: 'mend it\n<districtId>: wrong' } });
  });
});
