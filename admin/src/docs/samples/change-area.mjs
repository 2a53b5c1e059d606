// REDVEST_URL=… REDVEST_USER=… REDVEST_PASSWORD=… node change-area.mjs
// Writes an area back as it is. For a district administrator.
import { randomUUID } from 'node:crypto';
import { Refusal, redvest, signIn } from './redvest.mjs';

const read =
  '{ areas(filter: { level: { eq: DISTRICT } }, first: 1) { nodes { id code name validFrom validTo version } } }';
const amend = `mutation ($input: AmendAreaInput!) {
  amendArea(input: $input) { area { name version } }
}`;

await signIn();
const { areas } = await redvest(read);
const input = areas.nodes[0];

// One key for one change. Send it again with the same key, and you get the same answer, not a second change.
const headers = { 'idempotency-key': randomUUID() };
const first = await redvest(amend, { input }, headers);
const again = await redvest(amend, { input }, headers);
console.log(first.amendArea.area.version === again.amendArea.area.version ? 'changed once' : 'changed twice');

// The version has moved on, so the old one is refused under a new key.
try {
  await redvest(amend, { input: { ...input, version: input.version - 1 } }, { 'idempotency-key': randomUUID() });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.log(error.code);
}
