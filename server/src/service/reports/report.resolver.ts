import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver } from 'type-graphql';
import { StoredFileType } from '../../access/files/stored-file.type.js';
import { childrenOn } from '../../execution/children-on.js';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload } from '../../kernel/lists.js';
import { ActivityType } from '../activities/activity.type.js';
import { reportActivity } from './report-activity.js';
import { ReportActivityInput } from './report.inputs.js';
import { reportedActivityReading } from './report.reading.js';
import { BeneficiaryCountType } from './report.type.js';

const ReportActivityPayload = changedPayload('ReportActivity', 'activity', () => ActivityType);

/** What reports add to activities. */
@Resolver(() => ActivityType)
export class ReportResolver {
  @FieldResolver(() => [BeneficiaryCountType], { description: 'Whom it reached, number by number. (受益人次)' })
  beneficiaryCounts() {
    return childrenOn();
  }

  @FieldResolver(() => [StoredFileType], { description: 'Photos of its report in their order. (照片)' })
  photos() {
    return childrenOn();
  }

  @Mutation(() => ReportActivityPayload, {
    description: 'Writes the closing report of an ended activity. (填写结项报告)',
  })
  async reportActivity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReportActivityInput, { description: 'The report. (内容)' }) input: ReportActivityInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readChanged(ctx, reportedActivityReading, { field: 'activity', id: await reportActivity(ctx, input) }, info);
  }
}
