import type { FastifyInstance } from 'fastify';
import { DomainError } from '../kernel/errors.js';

/** Bodies are UTF-8 (RFC 8259); one in another charset would be read as something that the sender did not write. */
export function refuseForeignCharsets(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
    if (charset === undefined || /^utf-?8$/i.test(charset)) {
      done();
      return;
    }
    void reply.code(415);
    done(new DomainError('BAD_USER_INPUT', `Send the body in UTF-8; ${charset.slice(0, 40)} is not taken.`));
  });
}
