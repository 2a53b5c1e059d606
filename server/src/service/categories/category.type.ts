import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Day } from '../../kernel/scalars.js';
import type { Category } from './category.entity.js';

type PublicColumn = 'id' | 'code' | 'name' | 'source' | 'validFrom' | 'validTo' | 'version';

@ObjectType('Category', { description: 'What kind of service an activity is. (服务类别)', simpleResolvers: true })
export class CategoryType implements Pick<Category, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => String, { description: 'Code, unique in the district. (代码)' })
  code: string;

  @Field(() => String, { description: 'Name. (名称)' })
  name: string;

  @Field(() => String, { description: 'Publication that lists it. (来源)' })
  source: string;

  @Field(() => Day, { description: 'First day on which an activity may carry it. (启用日期)' })
  validFrom: string;

  @Field(() => Day, { nullable: true, description: 'Last such day; none while it is in use. (停用日期)' })
  validTo: string | null;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change the record. (版本)' })
  version: number;
}
