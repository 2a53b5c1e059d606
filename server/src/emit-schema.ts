import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { besideServer } from './kernel/package-folder.js';
import { describeStates } from './describe-states.js';
import { printContract } from './contract.js';

/** Writes the contract to schema/schema.graphql and the states to docs/states.md, so that a change to them shows in review. */
writeFileSync(besideServer('schema', 'schema.graphql'), printContract());
writeFileSync(besideServer('docs', 'states.md'), describeStates());
