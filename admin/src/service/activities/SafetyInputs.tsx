import { maxLength, required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ExcludedKind, RiskLevel } from '../../generated/graphql';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { YesNoInput } from '../../shared/inputs/YesNoInput';
import { useOpenFields } from './use-open-fields';

const levels = Object.values(RiskLevel);
const kinds = Object.values(ExcludedKind);

/** What could go wrong, what volunteers are told of it, insurance, minors, and what earns no hours. */
export function SafetyInputs() {
  const open = useOpenFields();
  const [risk, minorsAllowed] = useWatch({ name: ['risk', 'minorsAllowed'] }) as readonly unknown[];
  const closed = (source: string) => ({ source, disabled: !open(source) });
  return (
    <FormSection title="resources.activities.safety">
      <EnumInput {...closed('risk')} enumName="RiskLevel" values={levels} validate={required()} />
      <TextInput
        {...closed('insuranceNumber')}
        validate={maxLength(60)}
        {...(risk !== RiskLevel.Low && { hint: 'resources.activities.insuranceHint' })}
      />
      <Wide>
        <TextInput
          {...closed('riskNotice')}
          lines={3}
          validate={maxLength(2000)}
          hint="resources.activities.riskNoticeHint"
        />
      </Wide>
      <YesNoInput {...closed('minorsAllowed')} />
      {minorsAllowed === true && (
        <TextInput {...closed('adultLeadName')} validate={maxLength(60)} hint="resources.activities.adultLeadHint" />
      )}
      <Wide>
        <EnumInput
          {...closed('excludedKind')}
          enumName="ExcludedKind"
          values={kinds}
          hint="resources.activities.excludedHint"
        />
      </Wide>
    </FormSection>
  );
}
