import type { Alike } from '../../i18n/alike';
import type { categoryZh } from './category.zh';

/** Category in English. */
export const categoryEn: Alike<typeof categoryZh> = {
  name: 'Category |||| Categories',
  fields: {
    q: 'Name or pinyin initials',
    code: 'Code',
    name: 'Name',
    source: 'Based on',
    validFrom: 'In force from',
    validTo: 'In force until',
  },
  empty: 'No categories yet. Establish some, and activities and projects can be sorted by them.',
  texts: {
    identity: 'What it is',
    validity: 'Validity',
    codeHint: 'Capital letters or digits, unique in the district',
    validToHint: 'New activities cannot choose it after that day; empty means without end.',
  },
};
