import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, type ListArguments } from '../../kernel/lists.js';
import { ActivityType } from '../activities/activity.type.js';
import { amendPost } from './amend-post.js';
import { layOutPost } from './lay-out-post.js';
import { AmendPostInput, LayOutPostInput } from './post.inputs.js';
import { PostList } from './post.lists.js';
import { postReading } from './post.reading.js';
import { PostType } from './post.type.js';

const LayOutPostPayload = changedPayload('LayOutPost', 'post', () => PostType);
const AmendPostPayload = changedPayload('AmendPost', 'post', () => PostType);

@Resolver(() => PostType)
export class PostResolver {
  @Query(() => PostList.Connection, { description: 'The posts within the caller’s reach. (岗位列表)' })
  posts(@Ctx() ctx: RequestContext, @Args(() => PostList.Args) args: ListArguments, @Info() info: GraphQLResolveInfo) {
    return readList(ctx, postReading, args, info);
  }

  @Query(() => PostType, { nullable: true, description: 'One post. (岗位)' })
  post(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, postReading, id, info);
  }

  @Mutation(() => LayOutPostPayload, { description: 'Adds a post to an activity. (设置岗位)' })
  async layOutPost(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => LayOutPostInput, { description: 'The post. (内容)' }) input: LayOutPostInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, postReading, { field: 'post', id: await layOutPost(ctx, input) }, info);
  }

  @Mutation(() => AmendPostPayload, { description: 'Changes what is told of a post. (修改岗位)' })
  async amendPost(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendPostInput, { description: 'The change. (内容)' }) input: AmendPostInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, postReading, { field: 'post', id: await amendPost(ctx, input) }, info);
  }
}

/** What posts add to activities. */
@Resolver(() => ActivityType)
export class ActivityPostsResolver {
  @FieldResolver(() => [PostType], { description: 'Its posts in their order. (岗位)' })
  posts() {
    return childrenOn();
  }
}
