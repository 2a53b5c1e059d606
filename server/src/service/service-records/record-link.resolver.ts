import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import { childrenOn } from '../../execution/children-on.js';
import type { RequestContext } from '../../kernel/context.js';
import { RecordChainHeadType, RecordLinkType } from './record-link.type.js';
import { ServiceRecordType } from './service-record.type.js';
import { showChainHead } from './show-chain-head.js';

/** What the chain adds to records. */
@Resolver(() => ServiceRecordType)
export class RecordLinkResolver {
  @Query(() => RecordChainHeadType, { description: 'The head of the district’s chain of records. (记录链锚点)' })
  recordChainHead(@Ctx() ctx: RequestContext) {
    return showChainHead(ctx);
  }

  @FieldResolver(() => [RecordLinkType], { description: 'What happened to it, link by link. (记录链)' })
  links() {
    return childrenOn();
  }
}
