import type { Alike } from '../../i18n/alike';
import type { accountZh } from './account.zh';

/** Accounts in English. */
export const accountEn: Alike<typeof accountZh> = {
  name: 'Account |||| Accounts',
  fields: {
    q: 'Name, username or pinyin initials',
    displayName: 'Name',
    username: 'Username',
    role: 'Role',
    scope: 'Works on',
    scopeId: 'Works on',
    scopeKind: 'Kind of scope',
    areaId: 'Area',
    state: 'State',
    totpEnabled: 'Two-step sign-in',
    mustChangePassword: 'First password to be changed',
    lastSignInAt: 'Last signed in',
    createdAt: 'Opened',
    passwordHash: 'Password',
  },
  empty: 'No such accounts. Open one for a colleague, who then signs in with the username and the first password.',
  tabs: { overview: 'Overview', sessions: 'Sessions' },
  transitions: {
    suspend: 'Suspend',
    restore: 'Restore',
    resetPassword: 'Reset password',
    removeSecondFactor: 'Remove two-step sign-in',
  },
  texts: {
    person: 'Person',
    reach: 'Role and scope',
    signingIn: 'Signing in',
    usernameHint: '2 to 60 letters, digits or . _ @ -; capitals do not matter; cannot be changed later',
    scopeOf: {
      DISTRICT_ADMIN: 'Administrators of the district work on all of it',
      STREET_ADMIN: 'A street, town or community; with everything below it',
      AUDITOR: 'The area to look at; auditors only read, and see sensitive data masked',
    },
    passwordOnce:
      'Hand the username “%{username}” and this password over now: it does not show again, and when lost can only be reset. It must be changed at the first sign-in.',
    copy: 'Copy password',
    copied: 'Copied',
    asks: {
      resetPassword: 'This draws a new password for %{name}, shown once, and ends all their sessions.',
      removeSecondFactor:
        'From now on %{name} signs in with the password alone, and all their sessions end. Make sure who is asking first, and write down how.',
    },
    noSessions: 'Not signed in anywhere at present.',
    unknownBrowser: 'Unknown browser',
    sessionLine: 'From %{address}, since %{since}, last used %{used}',
    thisSession: 'This session',
    endSession: 'End session',
    mine: {
      currentPassword: 'Present password',
      newPassword: 'New password',
      newPasswordHint: 'At least 10 characters and no common password; all other sessions end',
      again: 'New password again',
      fillIn: 'Enter the present and the new password.',
      tooShort: 'The new password needs at least 10 characters.',
      samePassword: 'The new password is the present one.',
      notAgain: 'The two new passwords differ.',
      changed: 'Password changed; your other sessions have ended.',
      mustChangeTitle: 'Choose a password of your own first',
      mustChangeText:
        'You signed in with a password that an administrator gave out. Choose one that only you know to go on.',
      twoStepOff: 'Not set up. The password alone signs you in.',
      twoStepWhy:
        'With it, signing in takes six digits from an app on your phone besides the password, so that a password that leaks is not enough.',
      twoStepOn: 'Set up. %{smart_count} unused recovery codes left.',
      setUp: 'Set up two-step sign-in',
      proveFirst: 'To make sure that it is you',
      next: 'Next',
      scan: 'Scan this with an authenticator app on your phone, then enter the six digits that it shows.',
      qr: 'QR code for two-step sign-in',
      typeInstead: 'If you cannot scan it, enter this key in the app:',
      confirm: 'Confirm',
      codesOnce:
        'Keep these recovery codes now: they do not show again. Without your phone, each stands in for the one-time code one time.',
      saveCodes: 'Download as text',
      codesKept: 'I have kept them',
      renewCodes: 'Replace recovery codes',
      turnOff: 'Turn two-step sign-in off',
    },
  },
  enums: { AccountState: { ACTIVE: 'Active', SUSPENDED: 'Suspended' } },
};
