import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { DomainError } from '../kernel/errors.js';
import { formatError } from '../kernel/format-error.js';

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  STEP_UP_REQUIRED: 403,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
};

/** Every route refuses in the same form as GraphQL: `{ errors: [{ message, extensions }] }`. */
export function answerErrors(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const known = error instanceof DomainError || (error.statusCode ?? 500) >= 500 ? error : translated(error);
    const shaped = formatError(log, { message: known.message }, known);
    const code = String(shaped.extensions?.['code']);
    const status = reply.statusCode >= 400 ? reply.statusCode : (error.statusCode ?? statuses[code] ?? 400);
    return reply
      .code(status)
      .type('application/json; charset=utf-8')
      .send({ errors: [shaped] });
  });
  app.setNotFoundHandler((_request, reply) => {
    const shaped = formatError(log, { message: '' }, new DomainError('NOT_FOUND', 'No such address.'));
    return reply.code(404).send({ errors: [shaped] });
  });
}

/** What the web server itself refused: too large a body, malformed JSON, a charset that it doesn't take. */
function translated(error: Error & { statusCode?: number }): DomainError {
  return new DomainError(error.statusCode === 429 ? 'RATE_LIMITED' : 'BAD_USER_INPUT', error.message);
}
