import { openAccount } from '../access/accounts/open-account.js';
import type { Caller, Role, ScopeKind } from '../kernel/caller.js';
import type { RequestContext } from '../kernel/context.js';
import { demoCaller } from './demo-context.js';

/** An account that the demo offers, and what it is for. */
export interface DemoAccount {
  readonly username: string;
  readonly title: string;
}

/** The accounts whose names and passwords are printed at the start. */
export const offeredAccounts: readonly DemoAccount[] = [
  { username: 'admin', title: '区级管理员 · 惠济区' },
  { username: 'street', title: '镇办管理员 · 长兴路街道' },
  { username: 'station', title: '站长 · 清华园社区站' },
  { username: 'team', title: '队长 · 郑州财经学院志愿服务队' },
  { username: 'auditor', title: '督查 · 惠济区（只读）' },
];

/** Who somebody of the demo is. */
export interface DemoPerson {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly scopeKind: ScopeKind;
  readonly scopeId: string;
  /** Where the scope lies. */
  readonly areaId: string;
}

/** Opens somebody's account. @returns the person as a caller */
export async function openDemoAccount(
  ctx: RequestContext,
  district: { readonly districtId: string; readonly password: string },
  person: DemoPerson,
): Promise<Caller> {
  const { districtId, password } = district;
  const accountId = await openAccount(ctx, { ...person, districtId, password });
  return demoCaller({ ...person, accountId, districtId });
}
