import { errorCodes } from '@redvest/schema';
import contract from '@redvest/schema/schema.graphql?raw';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { slices } from '../slices';
import { languages, messagesIn } from './messages';

type Tree = Readonly<Record<string, unknown>>;

function leaves(tree: Tree, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value as Tree, `${path}${key}.`),
  );
}

const schema = buildSchema(contract);
const words = { zh: leaves(messagesIn('zh', slices)), en: leaves(messagesIn('en', slices)) };
const holes = (text: string): readonly string[] =>
  [...text.matchAll(/%\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();

describe('the words of the console', () => {
  it('have the same keys in Chinese and in English', () => {
    const [zh, en] = [words.zh, words.en].map((list) => list.map(([key]) => key).toSorted());

    expect(en).toEqual(zh);
  });

  it('are never empty', () => {
    const empty = [...words.zh, ...words.en].filter(([key, text]) => text === '' && !key.startsWith('ra.'));

    expect(empty).toEqual([]);
  });

  it('have no Chinese slipped into the English', () => {
    const slipped = words.en.filter(([, text]) => /\p{Script=Han}/u.test(text));

    expect(slipped).toEqual([]);
  });

  it('have no untranslated English left in the Chinese', () => {
    const untranslated = words.zh.filter(
      ([, text]) => /[A-Za-z]{3}/.test(text.replaceAll(/%\{\w+\}/g, '')) && !/\p{Script=Han}/u.test(text),
    );

    expect(untranslated).toEqual([]);
  });

  it('fill the same holes in both languages, but for the count that English needs for its plural', () => {
    const english = new Map(words.en);
    const uneven = words.zh
      .filter(([key]) => !key.startsWith('ra.'))
      .map(([key, zh]) => [key, new Set(holes(zh)), new Set(holes(english.get(key) ?? ''))] as const)
      .filter(([, zh, en]) => [...en].some((hole) => hole !== 'smart_count' && !zh.has(hole)));

    expect(uneven).toEqual([]);
  });

  it('say every error code of the contract', () => {
    const said = new Set(words.zh.map(([key]) => key));

    expect(errorCodes.filter((code) => !said.has(`errors.${code}`))).toEqual([]);
  });

  it.each(languages)('call every value of an enum by a word in $name', ({ locale }) => {
    const { enums } = messagesIn(locale, slices) as unknown as { enums: Record<string, Record<string, string>> };
    const wrong = Object.entries(enums).filter(([name, values]) => {
      const type = schema.getType(name);
      const known = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
      return known.toSorted().join() !== Object.keys(values).toSorted().join();
    });

    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it('keep the words of an enum with one slice', () => {
    const homes = slices.flatMap(({ messages }) => Object.keys(messages.zh.enums ?? {}));

    expect(homes.filter((name, at) => homes.indexOf(name) !== at)).toEqual([]);
  });
});

describe('the words of each slice', () => {
  it.each(slices.map((slice) => [slice.name, slice] as const))('%s names each filter', (_, slice) => {
    const { fields } = slice.messages.zh;
    const nameless = slice.gateway.list.filters.map(({ source }) => source).filter((source) => !fields[source]);

    expect(nameless.filter((source) => source !== 'q')).toEqual([]);
  });

  it.each(slices.map((slice) => [slice.name, slice] as const))('%s names each step of its gateway', (_, slice) => {
    const named = slice.messages.zh.transitions ?? {};

    expect(Object.keys(slice.gateway.actions ?? {}).filter((step) => !named[step])).toEqual([]);
  });

  it.each(slices.map((slice) => [slice.name, slice] as const))(
    '%s has the words of the enums it filters by',
    (_, slice) => {
      const { enums } = messagesIn('zh', slices) as unknown as { enums: Record<string, Record<string, string>> };
      const wordless = slice.gateway.list.filters.flatMap((filter) =>
        filter.kind === 'anyOf' ? filter.values.filter((value) => !enums[filter.enumName]?.[value]) : [],
      );

      expect(wordless).toEqual([]);
    },
  );
});
