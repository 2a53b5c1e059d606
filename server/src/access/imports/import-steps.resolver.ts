import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload } from '../../kernel/lists.js';
import { ImportStepInput, RunImportInput } from './import.inputs.js';
import { importReading } from './import.reading.js';
import { ImportType } from './import.type.js';
import { takeImportStep } from './take-import-step.js';

const PreviewImportPayload = changedPayload('PreviewImport', 'import', () => ImportType);
const RunImportPayload = changedPayload('RunImport', 'import', () => ImportType);
const UndoImportPayload = changedPayload('UndoImport', 'import', () => ImportType);
const DiscardImportPayload = changedPayload('DiscardImport', 'import', () => ImportType);

/** The steps of an import's state, each a mutation of its own. */
@Resolver(() => ImportType)
export class ImportStepsResolver {
  @Mutation(() => PreviewImportPayload, {
    description: 'Checks every row against the records as they stand, as a job; writes no record. (校验预览)',
  })
  async previewImport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportStepInput, { description: 'Which import. (内容)' }) input: ImportStepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, importReading, { field: 'import', id: await takeImportStep(ctx, 'preview', input) }, info);
  }

  @Mutation(() => RunImportPayload, {
    description: 'Makes records of the sound rows, as a job that survives a restart. (执行导入)',
  })
  async runImport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RunImportInput, { description: 'Which import. (内容)' }) input: RunImportInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, importReading, { field: 'import', id: await takeImportStep(ctx, 'run', input) }, info);
  }

  @Mutation(() => UndoImportPayload, {
    description: 'Takes back all that the import wrote, as a job, if nothing stands on any of it. (撤销导入)',
  })
  async undoImport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportStepInput, { description: 'Which import. (内容)' }) input: ImportStepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, importReading, { field: 'import', id: await takeImportStep(ctx, 'undo', input) }, info);
  }

  @Mutation(() => DiscardImportPayload, {
    description: 'Gives an import up before it wrote anything, and removes its rows. (放弃导入)',
  })
  async discardImport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportStepInput, { description: 'Which import. (内容)' }) input: ImportStepInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, importReading, { field: 'import', id: await takeImportStep(ctx, 'discard', input) }, info);
  }
}
