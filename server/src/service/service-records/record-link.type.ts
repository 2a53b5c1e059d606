import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../kernel/scalars.js';
import type { RecordLink } from './record-link.entity.js';

type PublicColumn = 'id' | 'seq' | 'kind' | 'previousHash' | 'hash' | 'at';

@ObjectType('RecordLink', {
  description: 'One link of the district’s hash chain: a thing that happened to a record. (记录链节点)',
  simpleResolvers: true,
})
export class RecordLinkType implements Pick<RecordLink, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => Int, { description: 'Its place in the chain, from 1, without gaps. (序号)' })
  seq: number;

  @Field(() => String, { description: 'What happened, such as RECORDED or CONFIRMED. (事项)' })
  kind: string;

  @Field(() => String, { description: 'The hash of the link before it, in hex. (前一哈希)' })
  previousHash: string;

  @Field(() => String, { description: 'SHA-256 over its place, the hash before and all that it says, in hex. (哈希)' })
  hash: string;

  @Field(() => DateTime, { description: 'When it happened. (时间)' })
  at: string;
}

@ObjectType('RecordChainHead', {
  description: 'The head of the district’s chain: publish it, and nothing before it can change unseen. (记录链锚点)',
  simpleResolvers: true,
})
export class RecordChainHeadType {
  @Field(() => Int, { description: 'How many links there are. (序号)' })
  seq: number;

  @Field(() => String, { description: 'The hash of the last one, in hex. (哈希)' })
  hash: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was written; none while there is none. (时间)' })
  at: string | null;
}
