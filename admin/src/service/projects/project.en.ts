import type { Alike } from '../../i18n/alike';
import type { projectZh } from './project.zh';

/** Projects in English. */
export const projectEn: Alike<typeof projectZh> = {
  name: 'Project |||| Projects',
  fields: {
    q: 'Name or pinyin initials',
    name: 'Name',
    category: 'Category',
    categoryId: 'Category',
    area: 'Area',
    areaId: 'Area',
    station: 'Station',
    stationId: 'Station',
    team: 'Team',
    teamId: 'Team',
    description: 'What it does',
    startsOn: 'Since',
    state: 'State',
  },
  empty: 'No projects yet. Each station should run three or more regularly; establish the first one here.',
  transitions: { pause: 'Pause', resume: 'Resume', end: 'End' },
  texts: {
    identity: 'What it is',
    carriers: 'Who carries it',
    carriersHint: 'Choose a station, a team, or both',
  },
  enums: { ProjectState: { ACTIVE: 'Running', PAUSED: 'Paused', ENDED: 'Ended' } },
};
