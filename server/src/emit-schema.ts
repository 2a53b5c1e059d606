import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeStates } from './describe-states.js';
import { printContract } from './schema.js';

/** Writes the contract to schema/schema.graphql and the states to docs/states.md, so that a change to them shows in review. */
writeFileSync(fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url)), printContract());
writeFileSync(fileURLToPath(new URL('../../docs/states.md', import.meta.url)), describeStates());
