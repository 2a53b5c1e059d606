import { DomainError } from '../../kernel/errors.js';

/** An uploaded file is not one that is stored; the sentence says why. */
export class FileRefused extends DomainError {
  constructor(reason: string) {
    super('BAD_USER_INPUT', reason, { file: reason });
  }
}
