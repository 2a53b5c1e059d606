import type { FastifyRequest } from 'fastify';
import { DomainError } from '../kernel/errors.js';

/** A browser names the page that sends; only our own pages may. Programs send no Origin. @throws DomainError FORBIDDEN */
export function refuseForeignOrigin(request: FastifyRequest): void {
  const { origin } = request.headers;
  if (origin === undefined) return;
  if (!URL.canParse(origin) || new URL(origin).host !== request.host) {
    throw new DomainError('FORBIDDEN', 'This address does not answer other sites.');
  }
}
