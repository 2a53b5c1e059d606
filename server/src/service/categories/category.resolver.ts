import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, type ListArguments } from '../../kernel/lists.js';
import { amendCategory } from './amend-category.js';
import { AmendCategoryInput, CloseCategoryInput, EstablishCategoryInput } from './category.inputs.js';
import { CategoryList } from './category.lists.js';
import { categoryReading } from './category.reading.js';
import { CategoryType } from './category.type.js';
import { closeCategory } from './close-category.js';
import { establishCategory } from './establish-category.js';

const EstablishPayload = changedPayload('EstablishCategory', 'category', () => CategoryType);
const AmendPayload = changedPayload('AmendCategory', 'category', () => CategoryType);
const ClosePayload = changedPayload('CloseCategory', 'category', () => CategoryType);

@Resolver(() => CategoryType)
export class CategoryResolver {
  @Query(() => CategoryList.Connection, { description: 'The kinds of service that activities carry. (服务类别列表)' })
  categories(
    @Ctx() ctx: RequestContext,
    @Args(() => CategoryList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, categoryReading, args, info);
  }

  @Query(() => CategoryType, { nullable: true, description: 'One category. (服务类别)' })
  category(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, categoryReading, id, info);
  }

  @Mutation(() => EstablishPayload, { description: 'Adds a category to the code table. (新建服务类别)' })
  async establishCategory(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EstablishCategoryInput, { description: 'The category. (内容)' }) input: EstablishCategoryInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, categoryReading, { field: 'category', id: await establishCategory(ctx, input) }, info);
  }

  @Mutation(() => AmendPayload, {
    description: "Corrects a category's code, name, source or first day. (修改服务类别)",
  })
  async amendCategory(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AmendCategoryInput, { description: 'The correction. (内容)' }) input: AmendCategoryInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, categoryReading, { field: 'category', id: await amendCategory(ctx, input) }, info);
  }

  @Mutation(() => ClosePayload, { description: 'Ends a category by a last day, or takes its end back. (停用服务类别)' })
  async closeCategory(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CloseCategoryInput, { description: 'The last day. (内容)' }) input: CloseCategoryInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, categoryReading, { field: 'category', id: await closeCategory(ctx, input) }, info);
  }
}
