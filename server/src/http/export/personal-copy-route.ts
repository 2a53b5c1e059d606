import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { shanghaiDay } from '../../kernel/clock.js';
import { makePersonalCopy, type PersonalCopy } from '../../people/personal-copies/make-personal-copy.js';
import type { PersonalFact } from '../../people/personal-copies/personal-part.js';
import { refuseForeignOrigin } from '../foreign-origin.js';
import { readBody } from '../read-body.js';
import { contextOf, type HttpSurroundings } from '../request-context.js';
import { sendFile } from '../send-file.js';
import { harmless, inBeijing, type Cell } from './cell.js';
import { writeSheet } from './write-sheet.js';

const copiesAMinute = 10;
const words = z.record(z.string().max(100), z.string().max(200)).default({});
const form = z.strictObject({
  id: z.string().max(36),
  reason: z.string().trim().min(2, 'Say why in 2 to 200 characters.').max(200),
  /** Whether what is sealed leaves in plain. */
  plain: z.boolean(),
  format: z.enum(['json', 'xlsx', 'csv']),
  /** What a sheet calls its four columns: part, row, fact, value. */
  heads: z.array(z.string().trim().min(1).max(40)).length(4).default(['part', 'row', 'fact', 'value']),
  /** Words of parts and facts by their names in the JSON, and of values: `{ "serviceRecords.trustClass.A": "A 核验" }`. */
  words,
});
type Asked = z.infer<typeof form>;

/**
 * `POST /personal-copy`: everything that is held about one person, as JSON or as a sheet with one fact a line, for who
 * keeps the registry and has just proven who they are.
 */
export function personalCopyRoute(app: FastifyInstance, around: HttpSurroundings): void {
  const rateLimit = { max: copiesAMinute, timeWindow: '1 minute' };
  app.post('/personal-copy', { config: { rateLimit } }, async (request, reply) => {
    refuseForeignOrigin(request);
    const ctx = await contextOf(around, request, reply);
    const asked = readBody(form, request.body);
    const copy = await makePersonalCopy(ctx, asked);
    const { format } = asked;
    const name = `${copy.number}-${shanghaiDay(copy.madeAt)}`;
    return sendFile(reply, { name, format }, await written(copy, asked));
  });
}

function written(copy: PersonalCopy, asked: Asked): string | Readable | Promise<Readable> {
  if (asked.format === 'json') return JSON.stringify(copy, null, 2);
  const heads = asked.heads.map(harmless);
  const pages = Readable.from([linesOf(copy, asked)]);
  return writeSheet[asked.format](heads, pages);
}

/** One fact a line; what nobody knows is left out. */
function linesOf({ parts }: PersonalCopy, { words: called }: Asked): Cell[][] {
  const word = (name: string): string => harmless(called[name] ?? name);
  return parts.flatMap(({ what, rows }) =>
    rows.flatMap((row, at) =>
      Object.entries(row)
        .filter(([, fact]) => fact !== null && !(Array.isArray(fact) && fact.length === 0))
        .map(([name, fact]) => [word(what), at + 1, word(name), valueOf(fact, `${what}.${name}`, called)]),
    ),
  );
}

/** Several values joined, instants in Beijing time, what has a word by it. */
function valueOf(fact: PersonalFact, path: string, called: Asked['words']): Cell {
  if (typeof fact === 'number') return fact;
  const all = Array.isArray(fact) ? fact : [fact];
  const said = all.map((one) => {
    const text = String(one);
    return instant.test(text) ? inBeijing(text) : (called[`${path}.${text}`] ?? text);
  });
  return harmless(said.join('、'));
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
