import { DomainError } from '../../kernel/errors.js';
import type { JoinPolicy } from '../teams/team.entity.js';

/** The volunteer is in the team already, or has asked to be. */
export class AlreadyMember extends DomainError {
  constructor() {
    const sentence = 'This volunteer is a member of the team already, or has asked to become one.';
    super('ALREADY_A_MEMBER', sentence, { volunteerNumber: sentence });
  }
}

const ways: Readonly<Record<JoinPolicy, string>> = {
  VERIFY: 'File a request, to which its leader agrees.',
  OPEN: 'Join directly.',
  CODE: 'Join with its code.',
  CLOSED: 'Only its leader brings people in.',
};

/** The team takes people in, but not in this way. */
export class WrongWayToJoin extends DomainError {
  constructor(policy: JoinPolicy) {
    super('WRONG_WAY_TO_JOIN', `This team takes nobody in like this. ${ways[policy]}`);
  }
}

/** The code is not the one in force. */
export class JoinCodeWrong extends DomainError {
  constructor() {
    const sentence = 'This is not the code in force.';
    super('JOIN_CODE_WRONG', sentence, { joinCode: sentence });
  }
}

/** The team rests and takes on nobody new. */
export class TeamSuspended extends DomainError {
  constructor() {
    super('TEAM_SUSPENDED', 'This team rests for now and takes on nobody new.');
  }
}

/** Only who was verified, and has not left, belongs to a team. */
export class VolunteerNotVerified extends DomainError {
  constructor() {
    const sentence = 'This volunteer has not been verified yet, is suspended, or has left.';
    super('VOLUNTEER_NOT_VERIFIED', sentence, { volunteerNumber: sentence });
  }
}

/** A team has one leader at a time. */
export class TeamHasLeader extends DomainError {
  constructor() {
    const sentence = 'Another member leads this team. Change that role first.';
    super('TEAM_HAS_LEADER', sentence, { role: sentence });
  }
}
