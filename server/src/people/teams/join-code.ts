import { randomInt } from 'node:crypto';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { keyedHash } from '../../kernel/keyed-hash.js';
import type { JoinPolicy, Team } from './team.entity.js';

/** Letters and digits that nobody mistakes for one another when reading them out. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 8;

/** The columns that say how a team takes people in, and the code itself where there is one: it is stored nowhere. */
export interface Admission {
  readonly columns: Pick<Team, 'joinPolicy' | 'joinCodeHash' | 'joinCodeAt'>;
  readonly joinCode: string | null;
}

/** Sets how a team takes people in; with the policy CODE a fresh code is drawn. */
export function admissionBy(ctx: RequestContext, joinPolicy: JoinPolicy): Admission {
  if (joinPolicy !== 'CODE') return { columns: { joinPolicy, joinCodeHash: null, joinCodeAt: null }, joinCode: null };
  const joinCode = Array.from({ length }, () => signs.charAt(randomInt(signs.length))).join('');
  const joinCodeHash = keyedHash(ctx.keys, 'team.joinCode').of(joinCode);
  return { columns: { joinPolicy, joinCodeHash, joinCodeAt: nowIn(ctx) }, joinCode };
}

/** Whether a text, as somebody typed it, is the code in force. */
export function isJoinCode(ctx: RequestContext, team: Pick<Team, 'joinCodeHash'>, text: string): boolean {
  const typed = text.replace(/[\s-]/g, '').toUpperCase();
  return (
    team.joinCodeHash !== null && keyedHash(ctx.keys, 'team.joinCode').candidates(typed).includes(team.joinCodeHash)
  );
}
