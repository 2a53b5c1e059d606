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
  },
  enums: { AccountState: { ACTIVE: 'Active', SUSPENDED: 'Suspended' } },
};
