import { DomainError } from '../../kernel/errors.js';

/** Who entered a record does not confirm it. */
export class OwnEyes extends DomainError {
  constructor() {
    super('FOUR_EYES', 'Somebody else must confirm it: you entered it.');
  }
}

/** Who served does not confirm it. */
export class OwnHours extends DomainError {
  constructor() {
    super('FOUR_EYES', 'Somebody else must decide on it: these are your own hours.');
  }
}

/** Who vouched for the person's presence does not confirm it. */
export class OwnWitness extends DomainError {
  constructor() {
    super('FOUR_EYES', 'Somebody else must confirm it: you checked this person in or out yourself.');
  }
}

/** Who asked for a correction, or through whom a challenge came, does not decide on it. */
export class OwnRequest extends DomainError {
  constructor() {
    super('FOUR_EYES', 'Somebody else must decide on it: it came through you.');
  }
}

/** Who had a part in a record does not decide on what is said against it. */
export class OwnRecord extends DomainError {
  constructor() {
    super('FOUR_EYES', 'Somebody else must decide on it: you entered, vouched for or confirmed this record.');
  }
}

/** The sum of the person's day asks for the street's or the district's confirmation. */
export class HigherTierNeeded extends DomainError {
  constructor(tier: string) {
    const who = tier === 'STREET' ? 'an administrator of the street' : 'the district';
    super('HIGHER_TIER_NEEDED', `The person's day adds up to so much that ${who} must confirm it.`);
  }
}

/** A person's day holds more than anybody may confirm. */
export class DayLimitExceeded extends DomainError {
  constructor(most: number) {
    super('DAY_LIMIT_EXCEEDED', `With this record the person's day would exceed ${String(most)} minutes.`);
  }
}

/** The person served elsewhere at the same time, as another record says. */
export class RecordOverlaps extends DomainError {
  constructor(number: string, isConfirmed = true) {
    const stands = isConfirmed ? 'is confirmed already' : 'waits for confirmation';
    super('RECORD_OVERLAPS', `It overlaps record ${number} of the same person, which ${stands}.`);
  }
}

/** A record that says no minutes has nothing to be confirmed. */
export class NothingCredited extends DomainError {
  constructor() {
    super(
      'NOTHING_CREDITED',
      'It credits no minutes. Say when the person left, if the check-out is missing, or reject it.',
    );
  }
}

/** What the rules remarked wants a look at this record by itself. */
export class LookSingly extends DomainError {
  constructor() {
    super('LOOK_SINGLY', 'Something was remarked on this record. Open it and confirm it by itself.');
  }
}

/** An activity whose doings earn no hours, or that was called off, gets no records. */
export class EarnsNoHours extends DomainError {
  constructor() {
    super('EARNS_NO_HOURS', 'This activity earns no hours.');
  }
}

/** None of an activity's shifts is over. */
export class ShiftsNotOver extends DomainError {
  constructor() {
    super('TOO_EARLY', 'No shift of this activity is over yet.');
  }
}

/** Make-ups reach back so many days, in Shanghai, and no further. */
export class MakeUpTooLate extends DomainError {
  constructor(days: number) {
    super('MAKE_UP_TOO_LATE', `More than ${String(days)} days back; that is too late to make it up.`);
  }
}

/** Nobody served yet, or nothing changes any more. */
export class ActivityNotHeld extends DomainError {
  constructor() {
    super('ACTIVITY_NOT_HELD', 'Hours are made up for an activity that is under way, has ended or is closed.');
  }
}

/** What is made up lies within what the activity, or the post, had planned. */
export class OutsideActivity extends DomainError {
  constructor(message = 'Does not lie within the time of the activity.') {
    super('OUTSIDE_ACTIVITY', message);
  }
}

/** Two rows of one call say that a person was in two places at once. */
export class RowOverlaps extends DomainError {
  constructor(row: number) {
    super('RECORD_OVERLAPS', `It overlaps row ${String(row + 1)} of the same person.`);
  }
}

/** An older system's balance is taken over once for each person. */
export class BalanceKnown extends DomainError {
  constructor(number: string) {
    const says = `The balance of this system was taken over already, as record ${number}.`;
    super('BALANCE_KNOWN', says, { sourceSystem: says });
  }
}
