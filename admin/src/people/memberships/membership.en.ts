import type { Alike } from '../../i18n/alike';
import type { membershipZh } from './membership.zh';

/** Memberships in English. */
export const membershipEn: Alike<typeof membershipZh> = {
  name: 'Membership |||| Members',
  fields: {
    volunteer: 'Volunteer',
    volunteerId: 'Volunteer',
    volunteerNumber: 'Volunteer number',
    team: 'Team',
    teamId: 'Team',
    areaId: 'Area of the team',
    role: 'Role',
    state: 'State',
    fromOn: 'From',
    untilOn: 'Until',
    requestedAt: 'Asked for',
    decidedBy: 'Decided by',
    stateReason: 'Reason',
    joinCode: 'Join code',
  },
  empty:
    'No members here yet. Open a team and add volunteers by their number, or ask to join a team from a volunteer’s page.',
  transitions: { agree: 'Agree', refuse: 'Refuse', end: 'Leave the team', changeRole: 'Change role' },
  texts: {
    add: 'Add a member',
    addMeans: 'Done by the leader or an administrator, however people join the team. The volunteer must be verified.',
    join: 'Join a team',
    joinMeans:
      'Follows the team’s way to join: open teams and right codes take effect at once, others wait for the leader.',
    numberHint: 'The lifelong number; an old one from before a merge will do',
    codeHint: 'Only for teams that ask for a code',
    waiting: 'Waiting',
  },
  enums: {
    MembershipRole: { LEADER: 'Leader', DEPUTY: 'Deputy', MEMBER: 'Member' },
    MembershipState: { REQUESTED: 'Waiting', ACTIVE: 'Member', REFUSED: 'Refused', ENDED: 'Left' },
  },
  errors: {
    ALREADY_A_MEMBER: 'This volunteer is in the team already, or has asked to be.',
    WRONG_WAY_TO_JOIN: 'This team takes nobody in like this; see how one joins it.',
    JOIN_CODE_WRONG: 'This is not the code in force.',
    TEAM_SUSPENDED: 'This team rests for now and takes on nobody new.',
    TEAM_HAS_LEADER: 'The team has a leader. Change that member’s role first.',
    VOLUNTEER_NOT_VERIFIED: 'This volunteer has not been verified yet, is suspended, or has left.',
  },
};
