import type { Alike } from '../../i18n/alike';
import type { SliceWords } from '../../slice';

/** Colleagues in Chinese. */
export const colleagueZh = {
  name: '工作人员',
  fields: { q: '姓名或拼音首字母', displayName: '姓名', role: '角色' },
  empty: '还没有工作人员。开通账号后，这里会列出本区的工作人员。',
} satisfies SliceWords;

/** Colleagues in English. */
export const colleagueEn: Alike<typeof colleagueZh> = {
  name: 'Colleague |||| Colleagues',
  fields: { q: 'Name or pinyin initials', displayName: 'Name', role: 'Role' },
  empty: 'No colleagues yet. Whoever has an account in the district is listed here.',
};
