import { describe, expect, it } from 'vitest';
import { assertPasswordStrong, passwordFault } from './password-rules.js';

describe('a new password', () => {
  it.each(['red cap and vest', '惠济区的红马甲真好看呀呀', 'x7!kq-29Zmm', 'traffic post at 08:00'])(
    'may be %j',
    (password) => {
      expect(passwordFault(password, 'zhangsan')).toBeUndefined();
    },
  );

  it.each([
    ['', 'at least 10 characters'],
    ['Kq7!mZx9a', 'at least 10 characters'],
    ['红马甲红马甲红马甲', 'at least 10 characters'],
    ['x7!kq-29Zmm'.repeat(12), 'at most 128 characters'],
    ['zhangsan-lisi', 'not your user name'],
    ['ZhangSan-LiSi2026'.slice(0, 13) + '12', 'not your user name'],
    ['aaaaaaaaaaaa', '5 different characters'],
    ['1212121212', '5 different characters'],
    ['12345678901234', 'row of the keyboard'],
    ['0987654321', 'row of the keyboard'],
    ['qwertyuiopas', 'row of the keyboard'],
    ['abcdefghijkl', 'row of the keyboard'],
    ['1QAZ2WSX3edc', 'row of the keyboard'],
    ['Password123', 'tried first'],
    ['Password123!', 'tried first'],
    ['woaini1314', 'tried first'],
    ['ｐａｓｓｗｏｒｄ１２３', 'tried first'],
    ['Volunteer12026', 'tried first'],
  ])('may not be %j', (password, reason) => {
    expect(passwordFault(password, 'zhangsan-lisi')).toContain(reason);
  });

  it('is refused at the field that it was typed into', () => {
    expect(() => assertPasswordStrong('short', 'zhangsan', 'newPassword')).toThrow(
      expect.objectContaining({ code: 'PASSWORD_TOO_WEAK', fields: { newPassword: 'Use at least 10 characters.' } }),
    );
  });
});
