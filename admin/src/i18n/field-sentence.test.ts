import { describe, expect, it } from 'vitest';
import { fieldSentence } from './field-sentence';

describe('a field’s message', () => {
  it.each([
    ['This value is taken already.', '已被占用，请换一个'],
    ['Give 2 to 80 characters.', '请填写 2 至 80 个字符'],
    ['Say why in 2 to 200 characters.', '请用 2 至 200 个字符说明'],
    [
      'It overlaps record R20261205-9F3A2C of the same person, which is confirmed already.',
      '与本人的记录 R20261205-9F3A2C 时间重叠',
    ],
    ['Attach at least one proof.', '请至少上传一份佐证材料'],
    ['name must not be less than 0', '不得小于 0'],
  ])('%s is said in Chinese', (sentence, words) => {
    expect(fieldSentence('zh', sentence)).toBe(words);
  });

  it('keeps the English in brackets where no Chinese is known', () => {
    expect(fieldSentence('zh', 'Something quite new.')).toBe('填写有误（Something quite new.）');
  });

  it('is the server’s own in English', () => {
    expect(fieldSentence('en', 'Give 2 to 80 characters.')).toBe('Give 2 to 80 characters.');
  });
});
