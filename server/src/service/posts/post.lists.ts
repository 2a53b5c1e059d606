import { typesOfList } from '../../execution/list-of.js';
import { postReading } from './post.reading.js';
import { PostType } from './post.type.js';

export const PostList = typesOfList(postReading, '岗位', () => PostType);
