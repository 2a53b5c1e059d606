import { createHash } from 'node:crypto';

/** No I, L, O, 0 or 1, which people misread; 31 signs, a prime, so that the check sign finds every wrong or swapped one. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 5;

/**
 * The short codes of a shift's sign-ups, as its sign-in sheet prints them: five signs and a check sign, made of the
 * sign-up's identifier, so that a sheet printed earlier stays good when more people sign up.
 * @param signUpIds - of all sign-ups of the shift, whatever their state
 */
export function rowCodes(signUpIds: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const codes = new Map<string, string>();
  for (const id of signUpIds.toSorted()) {
    let turn = 0;
    while (taken.has(bodyOf(id, turn))) turn++;
    const body = bodyOf(id, turn);
    taken.add(body);
    codes.set(id, body + checkSign(body));
  }
  return codes;
}

/** A code as somebody typed it, in the form in which it is compared; undefined when its check sign does not fit. */
export function readRowCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  if (code.length !== length + 1 || [...code].some((sign) => !signs.includes(sign))) return undefined;
  return checkSign(code.slice(0, length)) === code.at(-1) ? code : undefined;
}

function bodyOf(id: string, turn: number): string {
  const digest = createHash('sha256')
    .update(`${id} ${String(turn)}`)
    .digest();
  let rest = digest.readUIntBE(0, 6);
  let body = '';
  for (let at = 0; at < length; at++) {
    body += signs.charAt(rest % signs.length);
    rest = Math.floor(rest / signs.length);
  }
  return body;
}

function checkSign(body: string): string {
  const sum = [...body].reduce((total, sign, at) => total + signs.indexOf(sign) * (at + 1), 0);
  return signs.charAt(sum % signs.length);
}
