import { BadInput } from '../../kernel/errors.js';
import { plainIdNumber, readIdNumber, type IdNumberFault } from '../../kernel/id-number.js';
import type { Gender, IdKind } from './volunteer.entity.js';

/** What an identity document says. Day of birth and gender are told by the numbers of residents alone. */
export interface DocumentFacts {
  readonly number: string | null;
  readonly bornOn: string | null;
  readonly gender: Gender | null;
  /** False where the number begins with a province that nobody knows: worth a second look, no reason to refuse. */
  readonly areaKnown: boolean;
}

const faults: Readonly<Record<IdNumberFault, string>> = {
  FORM: 'An ID number has 17 digits and a digit or X.',
  CHECK: 'The last character does not fit: a digit is wrong.',
  BIRTH: 'The day of birth in it does not exist or lies ahead.',
};

interface Form {
  readonly signs: RegExp;
  readonly hint: string;
}

/** Documents whose numbers have no check character: their length and signs. Taken from the issuing notices. */
const forms: Readonly<Record<Exclude<IdKind, 'RESIDENT_ID' | 'NONE'>, Form>> = {
  PASSPORT: { signs: /^[A-Z0-9]{5,17}$/, hint: 'A passport number has 5 to 17 letters and digits.' },
  HK_MACAO_PERMIT: { signs: /^[HM](?:\d{8}|\d{10})$/, hint: 'It begins with H or M and has 8 or 10 digits.' },
  TAIWAN_PERMIT: { signs: /^(?:\d{8}|\d{10}[A-Z]?)$/, hint: 'It has 8 digits, or 10 and perhaps a letter.' },
  FOREIGN_RESIDENCE: {
    signs: /^(?:[A-Z]{3}\d{12}|9\d{16}[\dX])$/,
    hint: 'It has 3 letters and 12 digits, or 18 characters that begin with 9.',
  },
};

const nothing: DocumentFacts = { number: null, bornOn: null, gender: null, areaKnown: true };

/** Reads the number of an identity document, and what it tells of its holder. @throws BadInput naming `idNumber` */
export function readDocument(kind: IdKind, text: string | null | undefined, today: string): DocumentFacts {
  const number = plainIdNumber(text ?? '');
  if (kind === 'NONE') {
    if (number) throw new BadInput({ idNumber: 'Say which kind of document it is.' });
    return nothing;
  }
  if (!number) throw new BadInput({ idNumber: 'Give the number of the document.' });
  if (kind !== 'RESIDENT_ID') {
    const { signs, hint } = forms[kind];
    if (!signs.test(number)) throw new BadInput({ idNumber: hint });
    if (!(kind === 'FOREIGN_RESIDENCE' && number.length === 18)) return { ...nothing, number };
  }
  const facts = readIdNumber(number, today);
  if ('fault' in facts) throw new BadInput({ idNumber: faults[facts.fault] });
  return facts;
}
