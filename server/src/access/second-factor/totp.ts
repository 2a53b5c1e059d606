import { generateSecret, generateURI, verifySync } from 'otplib';

const STEP_SECONDS = 30;
const ISSUER = 'Redvest';

/** What a person scans to enrol, and what is stored (sealed) once a first code has been confirmed. */
export interface Enrolment {
  /** Base32, for those who type it in. */
  readonly secret: string;
  /** `otpauth://` address, for the QR code. */
  readonly uri: string;
}

/** A fresh secret of 160 bits for an authenticator app (RFC 6238: SHA-1, six digits, 30 s; the only ones all apps know). */
export function enrolTotp(username: string): Enrolment {
  return enrolmentOf(username, generateSecret());
}

/** The enrolment that a secret belongs to. */
export function enrolmentOf(username: string, secret: string): Enrolment {
  return { secret, uri: generateURI({ issuer: ISSUER, label: username, secret }) };
}

/** What the account of a person keeps about a confirmed enrolment. */
export interface SecondFactor {
  readonly secret: string;
  /** The step of the last code that this person used; null before the first. */
  readonly lastStep: number | null;
}

/**
 * The time step that a code belongs to, or undefined when it is wrong. One step before and after the present one are
 * taken, for clocks that are slightly off.
 *
 * The last step and older ones are refused, so no code works twice. Store the answer by a conditional update
 * (`totp_last_step < :step`), as two requests may carry the same code.
 */
export function totpStep({ secret, lastStep }: SecondFactor, code: string, now: Date): number | undefined {
  const token = code.normalize('NFKC').replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const result = verifySync({
    secret,
    token,
    epoch: Math.floor(now.getTime() / 1_000),
    epochTolerance: STEP_SECONDS,
    ...(lastStep === null ? {} : { afterTimeStep: lastStep }),
  });
  return result.valid && 'timeStep' in result ? result.timeStep : undefined;
}
