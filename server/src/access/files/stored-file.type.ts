import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { StoredFile } from './stored-file.entity.js';

type PublicColumn = 'id' | 'mediaType' | 'bytes' | 'width' | 'height';

@ObjectType('StoredFile', { description: 'A photo or document that somebody uploaded. (文件)', simpleResolvers: true })
export class StoredFileType implements Pick<StoredFile, PublicColumn> {
  @Field(() => ID, { description: 'Identifier. (标识)' })
  id: string;

  @Field(() => String, { description: 'What it is, by its bytes: image/jpeg. (媒体类型)' })
  mediaType: string;

  @Field(() => Int, { description: 'Length in bytes. (大小)' })
  bytes: number;

  @Field(() => Int, { nullable: true, description: 'Width of a picture, pixels. (宽)' })
  width: number | null;

  @Field(() => Int, { nullable: true, description: 'Height of a picture, pixels. (高)' })
  height: number | null;
}
