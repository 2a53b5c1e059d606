import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { makeSchema } from './schema.js';

/** Writes the contract to schema/schema.graphql, so that a change to it shows in review. */
const file = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url));
writeFileSync(file, `${printSchema(lexicographicSortSchema(makeSchema()))}\n`);
