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
  const secret = generateSecret();
  return { secret, uri: generateURI({ issuer: ISSUER, label: username, secret }) };
}

/**
 * The time step that a code belongs to, or undefined when it is wrong. One step before and after the present one are
 * taken, for clocks that are slightly off.
 * @param lastStep the step of the last code that this person used; it and older ones are refused, so no code works twice.
 *   Store the answer by a conditional update (`totp_last_step < :step`), as two requests may carry the same code.
 */
export function totpStep(secret: string, code: string, now: Date, lastStep: number | null): number | undefined {
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
