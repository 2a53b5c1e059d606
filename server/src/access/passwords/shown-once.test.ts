import { describe, expect, it } from 'vitest';
import type { RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { readKeyRing } from '../../kernel/key-ring.js';
import { drawFor } from './shown-once.js';

describe('secrets that are shown once', () => {
  const caller = { accountId: newId() };
  const contextOf = (key: string | undefined, turn = 0, secret = 7): RequestContext =>
    ({
      keys: readKeyRing(Buffer.alloc(32, secret).toString('base64')),
      caller,
      address: '127.0.0.1',
      idempotency: key === undefined ? undefined : { key, bodyHash: '', turn },
    }) as unknown as RequestContext;
  const draw = (ctx: RequestContext): string => drawFor(ctx).text('password', 4, 4);

  it('are four groups of signs that cannot be mistaken', () => {
    expect(draw(contextOf(undefined))).toMatch(/^[a-km-np-z2-9]{4}(-[a-km-np-z2-9]{4}){3}$/);
  });

  it('are another each time', () => {
    expect(new Set(Array.from({ length: 50 }, () => draw(contextOf(undefined)))).size).toBe(50);
  });

  it('are the same again for a repeated Idempotency-Key, and for no other key, turn, purpose or server', () => {
    const first = draw(contextOf('key-1'));
    const others = [
      draw(contextOf('key-2')),
      draw(contextOf('key-1', 1)),
      draw(contextOf('key-1', 0, 8)),
      drawFor(contextOf('key-1')).text('recovery', 4, 4),
    ];

    expect(draw(contextOf('key-1'))).toBe(first);
    expect(others).not.toContain(first);
  });
});
