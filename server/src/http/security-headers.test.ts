import { fastify } from 'fastify';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from './security-headers.js';

const tiles = { url: 'https://{s}.tiles.example/{z}/{x}/{y}.png', attribution: '地图' };

async function headersOf(config: Parameters<typeof securityHeaders>[1], https: boolean) {
  const app = fastify();
  securityHeaders(app, config, https);
  app.get('/own', (_request, reply) => reply.header('content-security-policy', 'sandbox').send('file'));
  const answers = await Promise.all(['/none', '/own'].map((url) => app.inject({ url })));
  await app.close();
  return answers.map(({ headers }) => headers);
}

describe('the headers for browsers', () => {
  it('stand on every answer', async () => {
    const [headers] = await headersOf({ mapTiles: undefined }, false);

    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'none';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data: blob:;" +
        "font-src 'self' data:;connect-src 'self';worker-src 'self' blob:;manifest-src 'self';base-uri 'none';" +
        "form-action 'self';frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'origin-agent-cluster': '?1',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-dns-prefetch-control': 'off',
      'x-download-options': 'noopen',
      'x-frame-options': 'SAMEORIGIN',
      'x-permitted-cross-domain-policies': 'none',
      'x-xss-protection': '0',
    });
    expect(headers).not.toHaveProperty('strict-transport-security');
  });

  it('insist on https where the server is reached by it', async () => {
    const [headers] = await headersOf({ mapTiles: undefined }, true);

    expect(headers?.['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  });

  it('let pictures of the named map server in, and nothing else of it', async () => {
    const [headers] = await headersOf({ mapTiles: tiles }, false);
    const policy = String(headers?.['content-security-policy']);

    expect(policy).toContain("img-src 'self' data: blob: https://a.tiles.example;");
    expect(policy.match(/tiles\.example/g)).toHaveLength(1);
  });

  it('give way to a policy that a route sets itself', async () => {
    const [, headers] = await headersOf({ mapTiles: undefined }, false);

    expect(headers?.['content-security-policy']).toBe('sandbox');
    expect(headers?.['x-frame-options']).toBe('SAMEORIGIN');
  });
});
