import { DomainError, Forbidden } from '../../kernel/errors.js';

/** Every place of the shift is taken, and whoever asks does not want to wait. */
export class ShiftFull extends DomainError {
  constructor() {
    super('SHIFT_FULL', 'Every place of this shift is taken.');
  }
}

/** The activity is not published, or over. */
export class ActivityNotRecruiting extends DomainError {
  constructor() {
    super('ACTIVITY_NOT_RECRUITING', 'This activity does not recruit.');
  }
}

/** Too late, or the shift is cancelled. */
export class SignUpClosed extends DomainError {
  constructor(message = 'Recruiting for this shift has ended.') {
    super('SIGN_UP_CLOSED', message);
  }
}

/** The volunteer has a place elsewhere at the same time. */
export class ShiftCollides extends DomainError {
  constructor() {
    super('SHIFT_COLLIDES', 'The volunteer has a place on another shift at this time.');
  }
}

/** Too little time to get from one place to the other, unless somebody says that it will do. */
export class ShiftTooClose extends DomainError {
  constructor(minutes: number) {
    super(
      'SHIFT_TOO_CLOSE',
      `Only ${String(minutes)} minutes lie between this and another place. Acknowledge it if that is enough.`,
    );
  }
}

/** The post asks for a qualification that the volunteer does not hold. */
export class QualificationMissing extends DomainError {
  constructor(qualification: string) {
    super('QUALIFICATION_MISSING', `This post asks for the qualification ${qualification}.`);
  }
}

/** Somebody under eighteen, where the post or the activity takes adults only. */
export class MinorNotAllowed extends DomainError {
  constructor() {
    super('MINOR_NOT_ALLOWED', 'This post takes nobody under eighteen.');
  }
}

/** Only active volunteers serve. */
export class VolunteerNotActive extends DomainError {
  constructor() {
    super('VOLUNTEER_NOT_ACTIVE', 'This volunteer is not active.');
  }
}

/** The volunteer must hear of the risks first. */
export class RiskNotTold extends DomainError {
  constructor() {
    super('RISK_NOT_TOLD', 'Tell the volunteer of the risks first, and say that you did.', {
      riskTold: 'Say that the volunteer was told of the risks.',
    });
  }
}

/** One place a shift. */
export class AlreadySignedUp extends DomainError {
  constructor() {
    super('ALREADY_SIGNED_UP', 'The volunteer is signed up for this shift already.');
  }
}

/** A place is given up before the shift begins; later, the absence is excused or reported. */
export class ShiftBegun extends DomainError {
  constructor() {
    super('SHIFT_BEGUN', 'The shift has begun. Excuse the volunteer, or report the absence after its end.');
  }
}

/** Nobody is absent from what is not over. */
export class ShiftNotOver extends DomainError {
  constructor() {
    super('SHIFT_NOT_OVER', 'An absence is reported once the shift is over.');
  }
}

/** Nobody accepts for another. */
export class OnlyByLink extends Forbidden {
  constructor() {
    super('Only whoever holds the link answers: nobody accepts for another.');
  }
}
