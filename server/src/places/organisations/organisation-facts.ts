import { BadInput } from '../../kernel/errors.js';
import { initialsOf } from '../../kernel/pinyin.js';
import { isCreditCode, writtenCreditCode } from './credit-code.js';
import type { Organisation } from './organisation.entity.js';
import type { RegisterOrganisationInput } from './organisation.inputs.js';

type Facts = Pick<
  Organisation,
  'name' | 'nameInitials' | 'kind' | 'creditCode' | 'contactName' | 'contactPhone' | 'address'
>;

/** What an input says of an organisation, as it is stored: trimmed, empty text as none. @throws BadInput for a wrong code */
export function organisationFacts(input: Omit<RegisterOrganisationInput, 'areaId'>): Facts {
  const name = input.name.trim();
  return {
    name,
    nameInitials: initialsOf(name),
    kind: input.kind,
    creditCode: checkedCreditCode(input.creditCode),
    contactName: textOrNone(input.contactName),
    contactPhone: textOrNone(input.contactPhone),
    address: textOrNone(input.address),
  };
}

function textOrNone(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

function checkedCreditCode(text: string | null | undefined): string | null {
  const code = writtenCreditCode(text ?? '');
  if (code === '') return null;
  if (!isCreditCode(code))
    throw new BadInput({ creditCode: 'This is no unified social credit code: a sign is missing or mistyped.' });
  return code;
}
