import { DomainError } from '../../kernel/errors.js';

/** Who entered a record does not confirm it. */
export class OwnEyes extends DomainError {
  constructor() {
    super('FOUR_EYES', 'Somebody else must confirm it: you entered it.');
  }
}

/** Who vouched for the person's presence does not confirm it. */
export class OwnWitness extends DomainError {
  constructor() {
    super('FOUR_EYES', 'Somebody else must confirm it: you checked this person in or out yourself.');
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

/** The person served elsewhere at the same time, as a confirmed record says. */
export class RecordOverlaps extends DomainError {
  constructor(number: string) {
    super('RECORD_OVERLAPS', `It overlaps record ${number} of the same person, which is confirmed already.`);
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
