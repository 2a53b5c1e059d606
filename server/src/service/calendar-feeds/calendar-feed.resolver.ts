import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { readChanged, readList } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, type ListArguments } from '../../kernel/lists.js';
import { RevokeCalendarFeedInput } from './calendar-feed.inputs.js';
import { CalendarFeedList } from './calendar-feed.lists.js';
import { calendarFeedReading } from './calendar-feed.reading.js';
import { CalendarFeedType, IssueCalendarFeedPayload } from './calendar-feed.type.js';
import { issueCalendarFeed } from './issue-calendar-feed.js';
import { revokeCalendarFeed } from './revoke-calendar-feed.js';

const RevokeCalendarFeedPayload = changedPayload('RevokeCalendarFeed', 'feed', () => CalendarFeedType);

@Resolver(() => CalendarFeedType)
export class CalendarFeedResolver {
  @Query(() => CalendarFeedList.Connection, {
    description: "One's own calendar address, if there is one. (我的日历订阅)",
  })
  calendarFeeds(
    @Ctx() ctx: RequestContext,
    @Args(() => CalendarFeedList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, calendarFeedReading, args, info);
  }

  @Mutation(() => IssueCalendarFeedPayload, {
    description: 'Gives out an address for calendar programs; an earlier one ends. (生成日历订阅地址)',
  })
  async issueCalendarFeed(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    const { id, path } = await issueCalendarFeed(ctx);
    return { ...(await readChanged(ctx, calendarFeedReading, { field: 'feed', id }, info)), path };
  }

  @Mutation(() => RevokeCalendarFeedPayload, { description: "Ends one's own calendar address. (停用日历订阅)" })
  async revokeCalendarFeed(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RevokeCalendarFeedInput, { description: 'Which. (内容)' }) input: RevokeCalendarFeedInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, calendarFeedReading, { field: 'feed', id: await revokeCalendarFeed(ctx, input) }, info);
  }
}
