import { Foundations1760000000000 } from './migrations/1760000000000-foundations.js';

/** Every migration, oldest first. */
export const migrations = [Foundations1760000000000];
