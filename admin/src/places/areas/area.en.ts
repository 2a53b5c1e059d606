import type { Alike } from '../../i18n/alike';
import type { areaZh } from './area.zh';

/** Areas in English. */
export const areaEn: Alike<typeof areaZh> = {
  name: 'Area |||| Areas',
  fields: {
    q: 'Name, code or pinyin initials',
    name: 'Name',
    code: 'Administrative code',
    level: 'Level',
    parent: 'Belongs to',
    parentId: 'Belongs to',
    validFrom: 'Valid from',
    validTo: 'Valid to',
  },
  empty: 'No areas yet. Add streets and towns below the district first, then communities below them.',
  tabs: { statistics: 'Statistics' },
  texts: {
    asTree: 'Tree',
    asTable: 'Table',
    codeHint: '6 to 12 digits',
    validToHint: 'Only when it is dissolved or merged; leave empty while it stands',
    below: 'New area below',
    below_hint: 'New area below “%{name}”',
  },
  enums: { AreaLevel: { DISTRICT: 'District', SUBDISTRICT: 'Sub-district', TOWN: 'Town', COMMUNITY: 'Community' } },
};
