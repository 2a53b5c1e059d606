import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import { readChanged, readList, readOne } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload, type ListArguments } from '../../kernel/lists.js';
import { TransitionType } from '../../kernel/transition-offer.type.js';
import { beginImport } from './begin-import.js';
import type { DataImport } from './data-import.entity.js';
import { BeginImportInput, SetImportMappingInput } from './import.inputs.js';
import { ImportList, ImportRowList } from './import.lists.js';
import { importReading } from './import.reading.js';
import type { ImportStepRow } from './import.states.js';
import { ImportColumn, ImportFieldType, ImportType, OutcomeCount, ResultCount } from './import.type.js';
import { setImportMapping } from './set-import-mapping.js';
import { listImportSteps, showColumns, showFields, showTally } from './show-import.js';

const BeginImportPayload = changedPayload('BeginImport', 'import', () => ImportType);
const SetImportMappingPayload = changedPayload('SetImportMapping', 'import', () => ImportType);

@Resolver(() => ImportType)
export class ImportResolver {
  @Query(() => ImportList.Connection, { description: 'Tables that were brought into your area. (批量导入列表)' })
  imports(
    @Ctx() ctx: RequestContext,
    @Args(() => ImportList.Args) args: ListArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(ctx, importReading, args, info);
  }

  @Query(() => ImportType, { nullable: true, description: 'One import. (批量导入)' })
  import(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Identifier. (标识)' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(ctx, importReading, id, info);
  }

  @FieldResolver(() => [ImportColumn], { description: 'The columns of the file, each with its field. (列对应)' })
  columns(@Root() into: Pick<DataImport, 'heads' | 'mapping'>) {
    return showColumns(into);
  }

  @FieldResolver(() => [ImportFieldType], { description: 'The fields that columns can fill. (可导入字段)' })
  fields(@Root() into: Pick<DataImport, 'target'>) {
    return showFields(into);
  }

  @FieldResolver(() => [OutcomeCount], { description: 'What the preview found, by outcome. (校验统计)' })
  outcomes(@Root() into: Pick<DataImport, 'outcomes'>) {
    return showTally('outcome', into.outcomes);
  }

  @FieldResolver(() => [ResultCount], { description: 'What became of the rows so far. (结果统计)' })
  results(@Root() into: Pick<DataImport, 'results'>) {
    return showTally('result', into.results);
  }

  @FieldResolver(() => [TransitionType], { description: 'The steps that lead on from its state. (可用操作)' })
  transitions(@Ctx() ctx: RequestContext, @Root() into: ImportStepRow) {
    return listImportSteps(ctx, into);
  }

  @FieldResolver(() => ImportRowList.Connection, {
    description: 'Its rows as the preview found them, and what became of each. (导入行)',
  })
  rows(@Args(() => ImportRowList.Args) _args: ListArguments) {
    return childrenOn();
  }

  @Mutation(() => BeginImportPayload, {
    description: 'Reads the heads of an uploaded table and suggests which field each column is. (新建导入)',
  })
  async beginImport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => BeginImportInput, { description: 'The table. (内容)' }) input: BeginImportInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, importReading, { field: 'import', id: await beginImport(ctx, input) }, info);
  }

  @Mutation(() => SetImportMappingPayload, {
    description: 'Says which field each column fills; remembered for the next table with these heads. (设置列对应)',
  })
  async setImportMapping(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetImportMappingInput, { description: 'The mapping. (内容)' }) input: SetImportMappingInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, importReading, { field: 'import', id: await setImportMapping(ctx, input) }, info);
  }
}
