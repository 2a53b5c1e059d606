const kept = 'redvest.check-in.device';

/** What this device calls itself: made up here once, kept here, and hashed by the server. */
export function deviceName(): string {
  const known = localStorage.getItem(kept);
  if (known) return known;
  const made = newNonce();
  localStorage.setItem(kept, made);
  return made;
}

/** A name that nobody else makes, for one event. `crypto.randomUUID` is missing where the page came without TLS. */
export function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
