import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { readChanged } from '../../execution/read.js';
import type { RequestContext } from '../../kernel/context.js';
import { changedPayload } from '../../kernel/lists.js';
import { StateCheckOutInput } from './service-record.inputs.js';
import { serviceRecordReading } from './service-record.reading.js';
import { ServiceRecordType } from './service-record.type.js';
import { stateCheckOut } from './state-check-out.js';

const StateCheckOutPayload = changedPayload('StateCheckOut', 'serviceRecord', () => ServiceRecordType);

@Resolver(() => ServiceRecordType)
export class StateCheckOutResolver {
  @Mutation(() => StateCheckOutPayload, {
    description: 'Says when somebody left who forgot to check out; another person confirms the record. (补记签退)',
  })
  async stateCheckOut(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StateCheckOutInput, { description: 'Which, when, and how you know. (内容)' })
    input: StateCheckOutInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await stateCheckOut(ctx, input);
    return readChanged(ctx, serviceRecordReading, { field: 'serviceRecord', id }, info);
  }
}
