import { describe, expect, it } from 'vitest';
import { isCreditCode } from './credit-code';

describe('unified social credit codes as they are typed', () => {
  it.each(['91350100M000100Y43', '9144030071526726XG', '9144 0300 7152 6726 XG', '91330100-799655058b'])(
    'accepts %s',
    (typed) => {
      expect(isCreditCode(typed)).toBe(true);
    },
  );

  it.each(['91350100M000100Y44', '91350100M000010Y43', '91350100I000100Y43', '91350100M000100Y4', '信用代码'])(
    'refuses %s',
    (typed) => {
      expect(isCreditCode(typed)).toBe(false);
    },
  );
});
