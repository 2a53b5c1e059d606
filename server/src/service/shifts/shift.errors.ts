import { DomainError } from '../../kernel/errors.js';

/** Fewer places than are taken. */
export class PlacesTaken extends DomainError {
  constructor(taken: number) {
    const sentence = `${String(taken)} places are taken already.`;
    super('PLACES_TAKEN', sentence, { capacity: sentence });
  }
}

/** What somebody has begun to serve stands. */
export class ShiftUnderWay extends DomainError {
  constructor() {
    super('SHIFT_UNDER_WAY', 'Somebody has checked in already, so the shift stays as it is.');
  }
}

/** A cancelled shift does not change any more. */
export class ShiftCancelled extends DomainError {
  constructor() {
    super('RECORD_FROZEN', 'This shift was cancelled. What it was stays as it is.');
  }
}
