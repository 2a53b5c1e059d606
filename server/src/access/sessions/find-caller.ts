import type { Database } from '../../database/database.js';
import { instantFromSql, instantToSql } from '../../database/table-map.js';
import type { Caller } from '../../kernel/caller.js';
import type { Clock } from '../../kernel/clock.js';
import { Session } from './session.entity.js';
import { sessionLifeMs, tokenHash } from './session-token.js';

const query = `SELECT s.id, s.expires_at, s.stepped_up_until, a.id, a.username, a.display_name, a.role, a.district_id,
    a.scope_kind, a.scope_id, a.volunteer_id, a.must_change_password
  FROM session s JOIN account a ON a.id = s.account_id
  WHERE s.token_hash = ? AND s.expires_at > ? AND a.state = 'ACTIVE' AND s.epoch = a.session_epoch`;

/** How long a look-up is believed, milliseconds. Ends made by this process take effect at once. */
const believedMs = 2_000;
/** A session is prolonged once it has used up this much of its life, milliseconds. */
const prolongAfterMs = 10 * 60_000;

interface Known {
  readonly caller: Caller;
  readonly until: number;
}

/** Finds who is behind a session cookie. One for each server process; see {@link CallerFinder.forgetAll}. */
export class CallerFinder {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The caller behind a token, or undefined when the session has ended or the account is suspended. */
  async find(token: string): Promise<Caller | undefined> {
    const now = this.clock.now();
    const hash = tokenHash(token);
    const known = this.known.get(hash);
    if (known && known.until > now.getTime()) return known.caller;
    const rows = await this.db.primary.rows(query, [hash, instantToSql(now.toISOString())]);
    const [row] = rows as readonly string[][];
    if (!row) return this.forget(hash);
    const caller = callerOf(row);
    if (this.known.size > 10_000) this.known.clear();
    this.known.set(hash, { caller, until: now.getTime() + believedMs });
    await this.prolong(caller.sessionId, instantFromSql(row[1] ?? ''), now);
    return caller;
  }

  /** Makes the next look-up of every session ask the database. */
  forgetAll(): void {
    this.known.clear();
  }

  private forget(hash: string): undefined {
    this.known.delete(hash);
  }

  private async prolong(sessionId: string, expiresAt: string, now: Date): Promise<void> {
    if (Date.parse(expiresAt) - now.getTime() > sessionLifeMs - prolongAfterMs) return;
    const next = new Date(now.getTime() + sessionLifeMs).toISOString();
    await this.db.transact((tx) => tx.updateWhere(Session, { expiresAt: next }, { eq: { id: sessionId } }));
  }
}

function callerOf(row: readonly string[]): Caller {
  const [sessionId, , steppedUp, accountId, username, displayName, role, districtId, scopeKind, scopeId, volunteerId] =
    row;
  const steppedUpUntil = steppedUp ? instantFromSql(steppedUp) : null;
  return {
    mustChangePassword: Number(row.at(-1)) === 1,
    sessionId,
    steppedUpUntil,
    accountId,
    username,
    displayName,
    role,
    districtId,
    scopeKind,
    scopeId,
    volunteerId,
  } as Caller;
}
