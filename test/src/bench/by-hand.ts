import { createServer } from 'node:http';
import { createPool } from 'mysql2/promise';
import type { Variables } from './bench-case.js';
import { casesOf } from './cases.js';
import { readFacts } from './facts.js';

/**
 * The yardstick: node:http and mysql2, one hand-written answer a case, nothing else. Runs as a process of its own, as the
 * product does. Arguments: database URL, port, and the file with the facts that the cases need.
 */
const [, , uri = '', port = '', factsFile = ''] = process.argv;
const pool = createPool({ uri, connectionLimit: 10, dateStrings: true, timezone: 'Z' });
const cases = new Map(casesOf(readFacts(factsFile)).map((one) => [`/${one.name}`, one]));

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const found = cases.get(request.url ?? '');
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    found
      .byHand(pool, JSON.parse(Buffer.concat(chunks).toString()) as Variables)
      .then((data) => {
        const body = JSON.stringify({ data });
        response.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
        });
        response.end(body);
      })
      .catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
  });
}).listen(Number(port), '127.0.0.1', () => {
  process.stdout.write('ready\n');
});
