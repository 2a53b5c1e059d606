import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.js';
import type { ImportRow } from './import-row.entity.js';
import { ImportRowType, RowReasonType } from './import-row.type.js';
import { showCells } from './show-import.js';

@Resolver(() => ImportRowType)
export class ImportRowResolver {
  @FieldResolver(() => [String], {
    description: 'Its cells; of telephone and document numbers no more than the last digits. (单元格)',
  })
  cells(@Ctx() ctx: RequestContext, @Root() row: Pick<ImportRow, 'id' | 'cellsSealed'>) {
    return showCells(ctx, row);
  }

  @FieldResolver(() => [RowReasonType], { description: 'What stands against it, or makes it doubtful. (原因)' })
  reasons(@Root() row: Pick<ImportRow, 'reasons'>) {
    return row.reasons;
  }
}
