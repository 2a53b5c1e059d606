import FolderIcon from '@mui/icons-material/FolderOutlined';
import type { ResourceGateway, Row } from '../providers/resource-gateway';
import type { ConsoleSlice, SliceWords } from '../slice';

/** A record of the tests' own slice. */
export interface Note extends Row {
  readonly title: string;
  readonly text?: string;
  readonly version: number;
  readonly state?: string;
  readonly transitions?: readonly unknown[];
}

const words: SliceWords = {
  name: '笔记',
  fields: { title: '标题', text: '正文', state: '状态' },
  empty: '还没有笔记。请先写一篇。',
  transitions: { publish: '发布', withdraw: '撤回' },
  enums: { NoteState: { DRAFT: '草稿', PUBLISHED: '已发布' } },
};

/** A small slice, its gateway as far as the test needs one. */
export function aSlice(
  gateway: Partial<ResourceGateway<Note>> = {},
  changes: Partial<ConsoleSlice> = {},
): ConsoleSlice {
  const list = {
    filters: [
      { source: 'q', kind: 'text' as const },
      { source: 'state', kind: 'anyOf' as const, enumName: 'NoteState', values: ['DRAFT', 'PUBLISHED'], pinned: true },
    ],
    sortable: ['title'],
    arguments: () => ({ filter: undefined, sort: undefined }),
    run: () => Promise.resolve({ nodes: [], totalCount: 0 }),
  };
  return {
    name: 'notes',
    wing: 'service',
    icon: FolderIcon,
    gateway: { list, ...gateway },
    messages: { zh: words, en: words },
    recordRepresentation: 'title',
    ...changes,
  };
}
