import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import type { ListArguments } from '../../kernel/lists.js';
import type { AuditEvent } from '../audit/audit-event.entity.js';
import { AuditEventList, TimelineArgs } from './audit-event.lists.js';
import { auditEventReading } from './audit-event.reading.js';
import { AuditChangeType, AuditEventType } from './audit-event.type.js';
import { showAddress, showChanges } from './show-audit-event.js';
import { timelineOf } from './timeline-of.js';

@Resolver(() => AuditEventType)
export class AuditEventResolver {
  @Query(() => AuditEventList.Connection, { description: 'What was done, the latest first. (操作记录列表)' })
  auditEvents(
    @Ctx() ctx: RequestContext,
    @Args(() => AuditEventList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, auditEventReading, args, info);
  }

  @Query(() => AuditEventType, { nullable: true, description: 'One thing that was done. (操作记录)' })
  auditEvent(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, auditEventReading, id, info);
  }

  @Query(() => AuditEventList.Connection, {
    description: 'What happened to one record, the latest first, for all who may see the record. (时间线)',
  })
  async timeline(
    @Ctx() ctx: RequestContext,
    @Args(() => TimelineArgs) args: TimelineArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, await timelineOf(ctx, args), args, info);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The record; none for an unknown account. (记录标识)' })
  subjectId(@Root() event: Pick<AuditEvent, 'subjectId'>) {
    return event.subjectId || null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "IP address, or a tool's name; for who watches over the area, and for one's own deeds. (来源地址)",
  })
  address(@Ctx() ctx: RequestContext, @Root() event: Pick<AuditEvent, 'address' | 'areaId' | 'accountId'>) {
    return showAddress(ctx, event);
  }

  @FieldResolver(() => [AuditChangeType], { description: 'What it changed, field by field. (变更内容)' })
  changes(@Ctx() ctx: RequestContext, @Root() event: Pick<AuditEvent, 'changes'>) {
    return showChanges(ctx, event.changes);
  }
}
