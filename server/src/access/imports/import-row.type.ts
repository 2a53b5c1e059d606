import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InRow } from '../../kernel/in-row.js';
import { RowOutcome, RowResult } from './data-import.entity.js';
import type { ImportRow, RowReason } from './import-row.entity.js';

@InRow()
@ObjectType('RowReason', {
  description: 'What stands against a row, or makes it doubtful. (原因)',
  simpleResolvers: true,
})
export class RowReasonType implements RowReason {
  @Field(() => String, { description: 'A stable code, such as REQUIRED, FORMULA or PRECISION_LOST. (原因代码)' })
  code: string;

  @Field(() => String, { nullable: true, description: 'The head of the column to blame. (列)' })
  column: string | null;

  @Field(() => String, { description: 'One English sentence; nothing of the cell stands in it. (说明)' })
  message: string;
}

type PublicColumn = 'id' | 'sheetRow' | 'outcome' | 'result' | 'recordId';

@ObjectType('ImportRow', { description: 'One row of a table that is brought in. (导入行)', simpleResolvers: true })
export class ImportRowType implements Pick<ImportRow, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => Int, { description: 'As the spreadsheet numbers it. (行号)' })
  sheetRow: number;

  @Field(() => RowOutcome, { description: 'What it would do. (校验结论)' })
  outcome: RowOutcome;

  @Field(() => RowResult, { nullable: true, description: 'What became of it. (执行结果)' })
  result: RowResult | null;

  @Field(() => ID, { nullable: true, description: 'The record that it made, changed or found. (对应记录)' })
  recordId: string | null;
}
