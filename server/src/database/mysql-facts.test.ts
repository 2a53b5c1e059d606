import { describe, expect, it } from 'vitest';
import { judgeSettings, versionFinding, type ServerSettings } from './mysql-facts.js';

const sound: ServerSettings = {
  charset: 'utf8mb4',
  isolation: 'READ-COMMITTED',
  timeZone: '+00:00',
  packetBytes: 67_108_864,
  readOnly: false,
  binlog: 'ROW',
};

function complaints(settings: Partial<ServerSettings>): string[] {
  return judgeSettings({ ...sound, ...settings })
    .filter(({ level }) => level !== 'ok')
    .map(({ level, advice }) => `${level} ${advice ?? ''}`);
}

describe('the doctor of a MySQL', () => {
  it.each([
    ['MySQL', '8.4.3', 'ok'],
    ['MySQL', '5.7.44-log', 'FAIL'],
    ['MariaDB', '10.11.6-MariaDB-0+deb12u1', 'ok'],
    ['MariaDB', '10.5.23-MariaDB', 'FAIL'],
    ['TiDB', '8.0.11-TiDB-v8.1.0', 'ok'],
  ] as const)('says of %s %s: %s', (product, version, level) => {
    expect(versionFinding({ product, version }).level).toBe(level);
  });

  it('has nothing against a sound server', () => {
    expect(complaints({})).toEqual([]);
    expect(complaints({ binlog: undefined })).toEqual([]);
  });

  it.each([
    [{ charset: 'latin1' }, 'FAIL ALTER DATABASE'],
    [{ isolation: 'REPEATABLE-READ' }, 'FAIL Let the account'],
    [{ timeZone: 'SYSTEM' }, 'FAIL Let the account'],
    [{ packetBytes: 1_048_576 }, 'warn Set max_allowed_packet'],
    [{ readOnly: true }, 'FAIL DATABASE_URL must name the primary'],
    [{ binlog: 'STATEMENT' }, 'FAIL Set binlog_format'],
  ] as const)('complains of %o', (settings, complaint) => {
    expect(complaints(settings)).toEqual([expect.stringContaining(complaint)]);
  });
});
