import { Length, Matches } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { ChangeInput } from '../../kernel/lists.js';
import { Day } from '../../kernel/scalars.js';

@InputType({ description: 'A new category. (新建服务类别)' })
export class EstablishCategoryInput {
  @Matches(/^[0-9A-Z][0-9A-Z_-]{0,19}$/, { message: 'Give 1 to 20 capital letters or digits.' })
  @Field(() => String, { description: 'Code, unique in the district. (代码)' })
  code: string;

  @Length(1, 40, { message: 'Give 1 to 40 characters.' })
  @Field(() => String, { description: 'Name. (名称)' })
  name: string;

  @Length(2, 300, { message: 'Say which publication lists it, in 2 to 300 characters.' })
  @Field(() => String, { description: 'Publication that lists it. (来源)' })
  source: string;

  @Field(() => Day, { description: 'First day on which an activity may carry it. (启用日期)' })
  validFrom: string;
}

@InputType({ description: 'A correction of a category. (修改服务类别)' })
export class AmendCategoryInput extends ChangeInput {
  @Matches(/^[0-9A-Z][0-9A-Z_-]{0,19}$/, { message: 'Give 1 to 20 capital letters or digits.' })
  @Field(() => String, { description: 'Code, unique in the district. (代码)' })
  code: string;

  @Length(1, 40, { message: 'Give 1 to 40 characters.' })
  @Field(() => String, { description: 'Name. (名称)' })
  name: string;

  @Length(2, 300, { message: 'Say which publication lists it, in 2 to 300 characters.' })
  @Field(() => String, { description: 'Publication that lists it. (来源)' })
  source: string;

  @Field(() => Day, { description: 'First day on which an activity may carry it. (启用日期)' })
  validFrom: string;
}

@InputType({ description: 'The end of a category. (停用服务类别)' })
export class CloseCategoryInput extends ChangeInput {
  @Field(() => Day, {
    nullable: true,
    description: 'Last day on which an activity may carry it; none takes an earlier end back. (停用日期)',
  })
  validTo?: string | null;
}
