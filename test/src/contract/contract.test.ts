import { GraphQLObjectType, isNonNullType, parse, validate } from 'graphql';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contractFrom, describedParts } from './contract.js';

const contract = contractFrom('schema.graphql');
const persistedFolder = fileURLToPath(new URL('../../../schema/persisted/', import.meta.url));

describe('the contract', () => {
  it('describes every type, field, argument and enum value in English, with the Chinese term in brackets', () => {
    const poor = describedParts(contract).filter(
      ({ description }) => !/^[A-Z"`1].*\([^)]*\p{Script=Han}[^)]*\)$/su.test(description),
    );

    expect(poor.map(({ name, description }) => `${name}: ${description}`)).toEqual([]);
  });

  it('gives every mutation one input at most, and an answer of its own type', () => {
    const mutations = Object.values(contract.getMutationType()?.getFields() ?? {});

    expect(mutations.length).toBeGreaterThan(5);
    for (const { name, args, type } of mutations) {
      const payload = isNonNullType(type) ? type.ofType : type;
      expect([name, args.map((arg) => arg.name).filter((arg) => arg !== 'input')]).toEqual([name, []]);
      expect([name, payload instanceof GraphQLObjectType && payload.name.endsWith('Payload')]).toEqual([name, true]);
    }
  });

  it('names no mutation create, update or process', () => {
    const names = Object.keys(contract.getMutationType()?.getFields() ?? {});

    expect(names.filter((name) => /^(create|update|process|delete)/.test(name))).toEqual([]);
  });

  it('fits every published operation', () => {
    const files = existsSync(persistedFolder) ? readdirSync(persistedFolder) : [];
    const texts = files.flatMap((file) =>
      Object.values(JSON.parse(readFileSync(`${persistedFolder}${file}`, 'utf8')) as Record<string, string>),
    );

    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) expect([text, validate(contract, parse(text))]).toEqual([text, []]);
  });
});
