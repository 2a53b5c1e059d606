import { DomainError } from '../../kernel/errors.js';

/** Rules of publishing are not kept; `fields` quotes each of them. */
export class PublishChecksFailed extends DomainError {
  constructor(fields: Readonly<Record<string, string>>) {
    super('PUBLISH_CHECKS_FAILED', `Not fit to be published: ${Object.keys(fields).join(', ')}.`, fields);
  }
}

/** Who submitted cannot approve. */
export class SameEyes extends DomainError {
  constructor() {
    super('FOUR_EYES', 'Somebody else must approve it: you submitted it.');
  }
}

/** A make-up activity is approved by another body than the one that entered it. */
export class SameBody extends DomainError {
  constructor() {
    super('FOUR_EYES', 'Another body must approve a make-up activity: yours entered it.');
  }
}

/** The hour of the step has not come. */
export class TooEarly extends DomainError {
  constructor(message: string) {
    super('TOO_EARLY', message);
  }
}

/** Planning an activity whose start lies in the past. */
export class AlreadyStarted extends DomainError {
  constructor() {
    super('ALREADY_STARTED', 'Its start lies in the past. Move it, or enter it as a make-up activity.', {
      startsAt: 'Lies in the past.',
    });
  }
}

/** A make-up activity lacks its proof, or comes too late. */
export class MakeUpIncomplete extends DomainError {
  constructor(fields: Readonly<Record<string, string>>) {
    super('MAKE_UP_INCOMPLETE', `A make-up activity needs mending: ${Object.keys(fields).join(', ')}.`, fields);
  }
}

/** An activity closes on a report that says whom it reached. */
export class NotReported extends DomainError {
  constructor() {
    super('NOT_REPORTED', 'Write the closing report and count the beneficiaries first.');
  }
}

/** What may no longer change in the state that the activity is in. */
export class FieldsFrozen extends DomainError {
  constructor(fields: readonly string[], state: string) {
    const sentence = `Cannot change any more in state ${state}.`;
    super('RECORD_FROZEN', sentence, Object.fromEntries(fields.map((field) => [field, sentence])));
  }
}
