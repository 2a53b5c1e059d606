import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import type { StateView } from '../../shared/steps/state-machine';
import { LinkButton } from './LinkButton';
import { signUpFacts, signUpTones } from './sign-up.fields';

const states: StateView = {
  enumName: 'SignUpState',
  tones: signUpTones,
  grave: ['reject', 'withdraw', 'reportNoShow'],
};

/** One sign-up: who, where, how it stands, and what happened to it. */
export function SignUpShow() {
  return (
    <ShowPage
      subject="SignUp"
      states={states}
      actions={<LinkButton />}
      tabs={[{ name: 'overview', content: <FieldList fields={signUpFacts} /> }]}
    />
  );
}
