import { ArrayMaxSize, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';
import { ImportTargetName } from './data-import.entity.js';

@InputType({ description: 'A table to be brought in. (新建导入)' })
export class BeginImportInput {
  @Field(() => ID, { description: 'The uploaded file, xlsx or csv; your own upload. (文件)' })
  fileId: string;

  @Field(() => ImportTargetName, { description: 'What its rows are. (导入对象)' })
  target: ImportTargetName;

  @Length(1, 200, { message: 'Give 1 to 200 characters.' })
  @Field(() => String, { description: 'A name for it, such as that of the file. (名称)' })
  name: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Where records go whose row names no area; your own area unless said. (默认区域)',
  })
  areaId?: string | null;
}

@InputType({ description: 'Which field each column fills. (设置列对应)' })
export class SetImportMappingInput extends ChangeInput {
  @ArrayMaxSize(100, { message: 'Give at most 100 columns.' })
  @Field(() => [String], {
    nullable: 'items',
    description: 'For each column, in their order, the key of a field, or null to leave it out. (列对应)',
  })
  mapping: (string | null)[];
}

@InputType({ description: 'Which import takes a step. (导入操作)' })
export class ImportStepInput extends ChangeInput {}

@InputType({ description: 'Which import is to become records. (执行导入)' })
export class RunImportInput extends ChangeInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether doubtful duplicates are registered as new people all the same. (疑似重复也登记)',
  })
  withDoubtful: boolean;
}
