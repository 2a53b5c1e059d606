import { get, useFormState, useWatch } from 'react-hook-form';
import { YesNoInput } from '../../shared/inputs/YesNoInput';
import { Wide } from '../../shared/form/FormSection';
import { looksLikePhone } from './phone-rule';

/**
 * "Somebody else has this number, and that is right": asked only once the server has warned, which is when a number that
 * is well formed stands refused.
 */
export function SamePhoneInput({ phone }: { phone: string }) {
  const { errors } = useFormState();
  const typed: unknown = useWatch({ name: phone });
  const known: unknown = useWatch({ name: 'samePhoneKnown' });
  const warned = get(errors, phone) !== undefined && looksLikePhone(typed);
  if (!warned && known !== true) return null;
  return (
    <Wide>
      <YesNoInput source="samePhoneKnown" hint="resources.beneficiaries.samePhoneHint" />
    </Wide>
  );
}
