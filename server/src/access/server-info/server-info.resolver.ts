import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.js';
import { ServerInfo, StateMachineInfo } from './server-info.type.js';
import { showServerInfo, showStateMachines } from './show-server-info.js';

@Resolver()
export class ServerInfoResolver {
  @Query(() => ServerInfo, { description: 'What this server tells everybody of itself. (服务器信息)' })
  serverInfo(@Ctx() ctx: RequestContext) {
    return showServerInfo(ctx);
  }

  @Query(() => [StateMachineInfo], {
    description: 'The states of each kind of record and the steps between them. (状态机)',
  })
  stateMachines(@Ctx() ctx: RequestContext) {
    return showStateMachines(ctx);
  }
}
