import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { declaredMachines } from '../../kernel/state-machine.js';
import { findScope } from '../scopes.js';
import type { ServerInfo, StateMachineInfo } from './server-info.type.js';

/** What everybody may know of this server; the district's name only once somebody has signed in to it. */
export async function showServerInfo(ctx: RequestContext): Promise<ServerInfo> {
  const { caller, about } = ctx;
  const district = caller ? await ctx.db.transact((tx) => findScope(tx, 'AREA', caller.districtId)) : undefined;
  return {
    version: about.version,
    demo: about.demo,
    district: district?.name ?? null,
    mapTiles: about.mapTiles ?? null,
  };
}

/** Every declared state machine, for whoever draws or documents them. @throws Unauthenticated */
export function showStateMachines(ctx: RequestContext): StateMachineInfo[] {
  requireCaller(ctx);
  return declaredMachines().map(({ subject, states, initial, transitions }) => ({
    subject,
    states,
    initial,
    steps: Object.entries(transitions).map(([name, step]) => {
      const { from, to, description } = step;
      return { name, from, to, description, reasonRequired: step.reason === 'required' };
    }),
  }));
}
