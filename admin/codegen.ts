import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { buildSchema } from 'graphql';

const contract = '../schema/schema.graphql';
const generated = 'src/generated/';

/** The server answers these documents by their hash; anything else it answers only to someone signed in. */
async function publishPersistedDocuments(): Promise<void> {
  await mkdir('../schema/persisted', { recursive: true });
  await rename(`${generated}persisted-documents.json`, '../schema/persisted/console.json');
}

/** What each mutation is called: the words of its name, and the Chinese term in the brackets of its description. */
async function writeDeeds(): Promise<void> {
  const mutations = buildSchema(readFileSync(contract, 'utf8')).getMutationType()?.getFields() ?? {};
  const deeds = Object.values(mutations).map(({ name, description }) => {
    const [, zh = name] = /\(([^()]*)\)$/.exec(description ?? '') ?? [];
    const [first = '', ...rest] = name.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
    const en = `${first.toUpperCase()}${rest.join('')}`.replaceAll(/\btotp\b/g, 'TOTP');
    return [name, { zh, en }] as const;
  });
  const table = JSON.stringify(Object.fromEntries(deeds), null, 2);
  await writeFile(
    `${generated}deeds.ts`,
    `/** What each mutation is called, from the descriptions of the contract. */\nexport const deeds = ${table} as const;\n`,
  );
}

const config: CodegenConfig = {
  schema: contract,
  documents: ['src/**/*.graphql'],
  generates: {
    [generated]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        enumsAsConst: true,
        useTypeImports: true,
        strictScalars: true,
        inputMaybeValue: 'T | null | undefined',
        scalars: { DateTime: 'string', Date: 'string', JSON: 'unknown', UUID: 'string', BigInt: 'string' },
      },
    },
  },
  hooks: { afterAllFileWrite: [publishPersistedDocuments, writeDeeds] },
};

export default config;
