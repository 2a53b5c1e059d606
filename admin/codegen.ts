import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import type { CodegenConfig } from '@graphql-codegen/cli';

const generated = 'src/generated/';

/** The server answers these documents by their hash; anything else it answers only to someone signed in. */
async function publishPersistedDocuments(): Promise<void> {
  await mkdir('../schema/persisted', { recursive: true });
  await rename(`${generated}persisted-documents.json`, '../schema/persisted/console.json');
}

const config: CodegenConfig = {
  schema: existsSync('../schema/schema.graphql') ? '../schema/schema.graphql' : 'draft.graphql',
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
  hooks: { afterAllFileWrite: publishPersistedDocuments },
};

export default config;
