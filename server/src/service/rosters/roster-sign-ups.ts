import type { SignUpState } from '../signups/sign-up.entity.js';

/** Sign-ups that stand, and that nobody has begun to serve: they are released when their shift is cancelled. */
export const releasable: readonly SignUpState[] = ['APPLIED', 'ACCEPTED', 'WAITLISTED', 'OFFERED', 'INVITED'];

/** Sign-ups whose volunteer was there; the shift stands as it was. */
export const attended: readonly SignUpState[] = ['CHECKED_IN', 'CHECKED_OUT', 'SERVED'];
