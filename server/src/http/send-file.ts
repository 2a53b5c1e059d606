import type { FastifyReply } from 'fastify';

/** What files that are made for a reader are, by their extension. */
const mediaTypes = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The formats in which files leave. */
export type FileFormat = keyof typeof mediaTypes;

/** Answers with a file that was made for just this reader: saved by the browser, kept by nobody on the way. */
export function sendFile(
  reply: FastifyReply,
  { name, format }: { readonly name: string; readonly format: FileFormat },
  content: unknown,
): FastifyReply {
  const headers = { 'content-disposition': `attachment; filename="${name}.${format}"`, 'cache-control': 'no-store' };
  return reply.headers(headers).type(mediaTypes[format]).send(content);
}
