import type { Logger } from 'pino';
import type { Database } from '../database/database.js';
import type { Caller } from './caller.js';
import type { Clock } from './clock.js';
import { PasswordChangeRequired, Unauthenticated } from './errors.js';
import { newId } from './ids.js';
import type { FileBytes } from './file-bytes.js';
import type { KeyRing } from './key-ring.js';
import type { SecretBox } from './secret-box.js';

/** What a server tells everybody of itself. */
export interface About {
  readonly version: string;
  /** Whether the data is invented, so that every page must say 示范数据. */
  readonly demo: boolean;
  readonly mapTiles: { readonly url: string; readonly attribution: string } | undefined;
}

/** What is the same for every request of one server. */
export interface Surroundings {
  readonly db: Database;
  readonly clock: Clock;
  readonly about: About;
  readonly log: Logger;
  readonly signIns: SignInThrottle;
  readonly callers: CallerMemory;
  readonly secrets: SecretBox;
  /** For keyed hashes; see keyed-hash. */
  readonly keys: KeyRing;
  /** What was uploaded. */
  readonly files: FileBytes;
}

/** Everything a use-case may know about the request it serves. Always the first argument. */
export interface RequestContext extends Surroundings {
  readonly caller: Caller | undefined;
  /** Where the request came from; an IP address, or the name of a command-line tool. */
  readonly address: string;
  readonly userAgent: string;
  readonly requestId: string;
  /** The caller's `Idempotency-Key`, when it sent one, the hash of what it asked for, and how many changes ran so far. */
  readonly idempotency: { readonly key: string; readonly bodyHash: string; turn: number } | undefined;
  /** How a use-case answers on the wire besides its result; undefined outside HTTP. */
  readonly session: SessionCookie | undefined;
  /** Set for mutations, whose answers must show what they just wrote: reads then go to the primary. */
  readFromPrimary: boolean;
}

/** Counts attempts to sign in, each before its password is looked at. */
export interface SignInThrottle {
  /** @throws DomainError RATE_LIMITED */
  count(username: string, address: string): Promise<void>;
  /** A right password gives its own attempt back. */
  forgive(username: string, address: string): Promise<void>;
}

/** What this process remembers of sessions, so that it can be made to forget. */
export interface CallerMemory {
  forgetAll(): void;
}

/** The session cookie of the answer. */
export interface SessionCookie {
  set(token: string): void;
  clear(): void;
}

/** The caller, or a refusal when nobody has signed in. @throws Unauthenticated @throws PasswordChangeRequired */
export function requireCaller(ctx: RequestContext): Caller {
  const caller = requireSession(ctx);
  if (caller.mustChangePassword) throw new PasswordChangeRequired();
  return caller;
}

/** The caller, also one that has to change its password yet: for what such a caller may do. @throws Unauthenticated */
export function requireSession(ctx: RequestContext): Caller {
  if (!ctx.caller) throw new Unauthenticated();
  return ctx.caller;
}

/** The present instant, ISO in UTC with milliseconds. */
export function nowIn(ctx: { readonly clock: Clock }): string {
  return ctx.clock.now().toISOString();
}

/** The context of what a server does by itself: nobody has signed in, and the audit trail names the doer. */
export function contextOfServer(around: Surroundings, doer: string): RequestContext {
  return {
    ...around,
    caller: undefined,
    address: doer,
    userAgent: '',
    requestId: newId(),
    idempotency: undefined,
    session: undefined,
    readFromPrimary: true,
  };
}
