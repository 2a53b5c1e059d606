import { describe, expect, it } from 'vitest';
import { articles, clockWords, figureWords } from './policy-figures';
import { hourPolicyZh } from './hour-policy.zh';

describe('the figures of the hour rules', () => {
  it('are read as people say them', () => {
    expect(figureWords(480, 'minutes', 'zh')).toBe('8 小时');
    expect(figureWords(90, 'minutes', 'en')).toBe('1 h 30 min');
    expect(figureWords(60, 'percent', 'zh')).toBe('60');
    expect([clockWords(360), clockWords(1_439)]).toEqual(['06:00', '23:59']);
  });

  it('each have a sentence and a name, and stand in one article', () => {
    const figures = articles.flatMap((article) => article.figures.map(([figure]) => figure));

    expect(new Set(figures).size).toBe(figures.length);
    expect(Object.keys(hourPolicyZh.texts.says).toSorted()).toEqual(figures.toSorted());
    expect(Object.keys(hourPolicyZh.texts.figures).toSorted()).toEqual(figures.toSorted());
  });
});
