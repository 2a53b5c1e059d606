import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { aSlice } from '../../testing/a-slice';
import { drawAround, refusedWith } from '../../testing/console-around';
import { SignInForm } from './SignInForm';

function fillIn(username: string, password: string) {
  fireEvent.change(screen.getByLabelText(/用户名/), { target: { value: username } });
  fireEvent.change(screen.getByLabelText(/密码/, { selector: 'input' }), { target: { value: password } });
  fireEvent.click(screen.getByRole('button', { name: '登录' }));
}

afterEach(cleanup);

describe('the sign-in form', () => {
  it('says why it was refused and keeps what was typed', async () => {
    drawAround(<SignInForm />, { slice: aSlice(), signIn: () => Promise.reject(refusedWith('SIGN_IN_FAILED')) });

    fillIn('admin', 'wrong');

    expect(await screen.findByRole('alert')).toHaveProperty('textContent', '用户名或密码不正确。');
    expect(screen.getByDisplayValue('admin')).toBeTruthy();
  });

  it('asks nobody while a field is empty', async () => {
    let asked = 0;
    const signIn = () => {
      asked += 1;
      return Promise.resolve();
    };
    drawAround(<SignInForm />, { slice: aSlice(), signIn });

    fillIn('admin', '');

    expect((await screen.findByRole('alert')).textContent).toContain('请填写用户名和密码');
    expect(asked).toBe(0);
  });
});
