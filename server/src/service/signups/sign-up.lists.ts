import { typesOfList } from '../../execution/list-of.js';
import { signUpReading } from './sign-up.reading.js';
import { SignUpType } from './sign-up.type.js';

export const SignUpList = typesOfList(signUpReading, '报名', () => SignUpType);
