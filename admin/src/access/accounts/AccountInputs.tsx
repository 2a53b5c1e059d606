import { useEffect, useRef } from 'react';
import { maxLength, minLength, required } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Role } from '../../generated/graphql';
import { useViewer } from '../../providers/use-viewer';
import { FormSection } from '../../shared/form/FormSection';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { grantableRoles } from './grantable-roles';
import { ScopeInput } from './ScopeInput';

/** What a new and a known account have in common: the person, the role, and what it works on. */
export function AccountInputs() {
  const viewer = useViewer();
  return (
    <>
      <FormSection title="resources.accounts.person">
        <TextInput source="displayName" validate={[required(), minLength(2), maxLength(60)]} />
      </FormSection>
      <FormSection title="resources.accounts.reach">
        <EnumInput source="role" enumName="Role" values={grantableRoles(viewer)} validate={required()} />
        <ScopeInput />
        <ScopeReset />
      </FormSection>
    </>
  );
}

/** Another role works on another kind of scope, so a new choice of role asks for the scope anew. */
function ScopeReset() {
  const { setValue } = useFormContext();
  const viewer = useViewer();
  const role = useWatch<Record<string, Role | ''>>({ name: 'role' });
  const before = useRef(role);
  useEffect(() => {
    if (before.current === role) return;
    before.current = role;
    setValue('scopeId', role === 'DISTRICT_ADMIN' ? (viewer?.scope.id ?? '') : '', { shouldDirty: true });
  }, [role, setValue, viewer]);
  return null;
}
