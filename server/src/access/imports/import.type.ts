import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InRow } from '../../kernel/in-row.js';
import { DateTime } from '../../kernel/scalars.js';
import { ColleagueType } from '../accounts/colleague.type.js';
import { ImportState, ImportTargetName, RowOutcome, RowResult, type DataImport } from './data-import.entity.js';

registerEnumType(ImportTargetName, {
  name: 'ImportTarget',
  description: 'What the rows of a table are. (导入对象)',
  valuesConfig: {
    VOLUNTEERS: { description: 'Volunteers. (志愿者)' },
    ORGANISATIONS: { description: 'Organisations. (单位)' },
    STATIONS: { description: 'Stations. (志愿服务站)' },
    TEAMS: { description: 'Teams. (志愿服务队)' },
  },
});

registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'Where an import stands. (导入状态)',
  valuesConfig: {
    MAPPING: { description: 'Somebody says which column is which field. (待对应)' },
    CHECKING: { description: 'Every row is being checked. (校验中)' },
    CHECKED: { description: 'The preview is ready; nothing has been written. (待执行)' },
    RUNNING: { description: 'Rows become records. (导入中)' },
    STOPPED: { description: 'Stopped half way; it can go on, or be undone. (已中止)' },
    DONE: { description: 'All rows are dealt with. (已完成)' },
    UNDOING: { description: 'What it wrote is being taken back. (撤销中)' },
    UNDONE: { description: 'All it wrote is taken back. (已撤销)' },
    DISCARDED: { description: 'Given up before it wrote anything. (已放弃)' },
  },
});

registerEnumType(RowOutcome, {
  name: 'RowOutcome',
  description: 'What a row would do. (校验结论)',
  valuesConfig: {
    NEW: { description: 'Makes a new record. (新增)' },
    CHANGED: { description: 'Changes a record that is known. (变更)' },
    UNCHANGED: { description: 'Says what is known already. (无变化)' },
    DOUBTFUL: { description: 'May be somebody who is known already. (疑似重复)' },
    FAULTY: { description: 'Cannot be brought in as it is. (有误)' },
  },
});

registerEnumType(RowResult, {
  name: 'RowResult',
  description: 'What became of a row. (执行结果)',
  valuesConfig: {
    REGISTERED: { description: 'A record was made. (已新增)' },
    AMENDED: { description: 'A record was changed. (已变更)' },
    SKIPPED: { description: 'Nothing was to be done, or it was left out on purpose. (已跳过)' },
    REFUSED: { description: 'It was refused; the reasons say why. (未导入)' },
    UNDONE: { description: 'It was written, and taken back. (已撤销)' },
  },
});

@InRow()
@ObjectType({ description: 'A column of a table that is brought in. (列)', simpleResolvers: true })
export class ImportColumn {
  @Field(() => String, { description: 'Its head in the file. (列名)' })
  head: string;

  @Field(() => String, { nullable: true, description: 'The key of the field that it fills. (对应字段)' })
  field: string | null;
}

@InRow()
@ObjectType('ImportField', { description: 'A field that a column can fill. (可导入字段)', simpleResolvers: true })
export class ImportFieldType {
  @Field(() => String, { description: 'Its key, for mappings. (键)' })
  key: string;

  @Field(() => String, { description: 'Its Chinese name. (中文名)' })
  chinese: string;

  @Field(() => String, { description: 'Its English name. (英文名)' })
  english: string;

  @Field(() => Boolean, { description: 'Whether every row must fill it. (必填)' })
  required: boolean;
}

@InRow()
@ObjectType({ description: 'How many rows of an import would do what. (校验统计)', simpleResolvers: true })
export class OutcomeCount {
  @Field(() => RowOutcome, { description: 'What they would do. (校验结论)' })
  outcome: RowOutcome;

  @Field(() => Int, { description: 'How many. (行数)' })
  count: number;
}

@InRow()
@ObjectType({ description: 'What became of how many rows of an import. (结果统计)', simpleResolvers: true })
export class ResultCount {
  @Field(() => RowResult, { description: 'What became of them. (执行结果)' })
  result: RowResult;

  @Field(() => Int, { description: 'How many. (行数)' })
  count: number;
}

type PublicColumn = 'id' | 'target' | 'name' | 'headRow' | 'withDoubtful' | 'jobId' | 'createdAt' | 'state' | 'version';

@ObjectType('Import', {
  description: 'A table that somebody brings in: from the file to the records, and back if need be. (批量导入)',
  simpleResolvers: true,
})
export class ImportType implements Pick<DataImport, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => ImportTargetName, { description: 'What its rows are. (导入对象)' })
  target: ImportTargetName;

  @Field(() => String, { description: 'Its name, such as that of the file. (名称)' })
  name: string;

  @Field(() => Int, { description: 'The row of the file in which the heads stand. (表头行号)' })
  headRow: number;

  @Field(() => Boolean, { description: 'Whether doubtful rows were brought in too. (含疑似重复)' })
  withDoubtful: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The job that works on it, or did last; `job` tells its progress. (后台任务)',
  })
  jobId: string | null;

  @Field(() => ColleagueType, { description: 'Who began it. (经办人)' })
  createdBy: ColleagueType;

  @Field(() => DateTime, { description: 'When it was begun. (开始时间)' })
  createdAt: string;

  @Field(() => ImportState, { description: 'Where it stands. (状态)' })
  state: ImportState;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
