import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printContract } from './schema.js';

/** Writes the contract to schema/schema.graphql, so that a change to it shows in review. */
writeFileSync(fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url)), printContract());
