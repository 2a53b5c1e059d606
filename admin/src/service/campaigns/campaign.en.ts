import type { Alike } from '../../i18n/alike';
import type { campaignZh } from './campaign.zh';

/** Campaign in English. */
export const campaignEn: Alike<typeof campaignZh> = {
  name: 'Campaign |||| Campaigns',
  fields: {
    q: 'Name or pinyin initials',
    code: 'Code',
    name: 'Name',
    purpose: 'What it is for and asks',
    source: 'Based on',
    validFrom: 'In force from',
    validTo: 'In force until',
  },
  empty: 'No campaigns yet. Establish one, such as Clean Homes, and activities can belong to it.',
  texts: {
    identity: 'What it is',
    validity: 'Validity',
    codeHint: 'Capital letters or digits, such as QJJY',
    validToHint: 'New activities cannot choose it after that day; empty means without end.',
  },
};
