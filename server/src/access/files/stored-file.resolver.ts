import { FieldResolver, Resolver, Root } from 'type-graphql';
import { StoredFileType } from './stored-file.type.js';

@Resolver(() => StoredFileType)
export class StoredFileResolver {
  @FieldResolver(() => String, { description: 'Where its bytes are, on this server. (地址)' })
  url(@Root() { id }: StoredFileType) {
    return `/files/${id}`;
  }
}
