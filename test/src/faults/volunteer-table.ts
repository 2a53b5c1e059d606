const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';
const dayMs = 86_400_000;
const surnames = [...'王李张刘陈杨赵黄周吴'];
const givenNames = [...'伟芳娜敏静丽强磊军洋勇艳杰涛明'];
const standings = ['群众', '中共党员', '共青团员', ''];

/** The heads as 志愿郑州 calls them. */
export const volunteerHeads = ['姓名', '身份证号码', '手机号', '所属社区', '政治面貌', '注册时间', '特长'];

/** A table of invented adults, the same for the same count: each with a document, a phone and the community. */
export function volunteerRows(count: number): string[][] {
  return Array.from({ length: count }, (_, at) => [
    `${pick(surnames, at)}${pick(givenNames, Math.floor(at / 10))}${pick(givenNames, Math.floor(at / 150))}`,
    idNumber(at),
    `139${String(at).padStart(8, '0')}`,
    '老鸦陈社区',
    pick(standings, at),
    '2018-03-05',
    at % 3 === 0 ? '急救、书法' : '',
  ]);
}

/** Comma-separated values as a person's spreadsheet saves them. */
export function csvOf(rows: readonly (readonly string[])[]): Buffer {
  return Buffer.from(`\uFEFF${rows.map((row) => row.join(',')).join('\r\n')}\r\n`);
}

function pick(from: readonly string[], at: number): string {
  return from[at % from.length] ?? '';
}

/** A resident's number of area 999999, which exists nowhere; five hundred people share a birthday. */
function idNumber(at: number): string {
  const born = new Date(Date.UTC(1960, 0, 1) + Math.floor(at / 500) * dayMs).toISOString().slice(0, 10);
  const digits = `999999${born.replaceAll('-', '')}${String(at % 500).padStart(3, '0')}`;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return `${digits}${checks[sum % 11] ?? ''}`;
}
