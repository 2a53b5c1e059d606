import { Box, Typography } from '@mui/material';
import type { SignInSheetQuery } from '../../generated/graphql';
import { shanghaiDay, wallTime } from '../../shared/time/shanghai';
import { SheetRow } from './SheetRow';

/** What a sheet is printed from. */
export type Sheet = NonNullable<SignInSheetQuery['checkInDesk']>;

/** Paper is read by everybody at the post, so the sheet is in Chinese and black on white whatever the console is in. */
const paper = {
  bgcolor: '#ffffff',
  color: '#000000',
  border: '1px solid #bbbbbb',
  p: { xs: 1.5, sm: 3 },
  maxWidth: 794,
  overflowX: 'auto',
  '& table': { width: '100%', minWidth: 640, borderCollapse: 'collapse', fontSize: 14 },
  '& th, & td': { border: '1px solid #000000', p: '4px 6px', textAlign: 'left', height: 44 },
  '& thead': { display: 'table-header-group' },
  '& tr': { breakInside: 'avoid' },
  '@media print': { border: 0, p: 0, maxWidth: 'none', overflow: 'visible' },
} as const;

const heads = ['序号', '行码', '姓名', '志愿者编号', '签到时间', '签名', '签退时间', '签名'];

/** The sheet itself: a row with a code for everybody on the shift, and blank rows for those who just come. */
export function SignInSheet({ sheet, blanks }: { sheet: Sheet; blanks: number }) {
  const { title, place, post, startsAt, endsAt, rows } = sheet;
  const hours = `${wallTime(startsAt).slice(11)}–${wallTime(endsAt).slice(11)}`;
  const blankRows = Array.from({ length: blanks }, (_, at) => rows.length + at + 1);
  return (
    <Box component="article" lang="zh-CN" tabIndex={0} role="region" aria-label="签到表" sx={paper}>
      <style>{'@page { size: A4 portrait; margin: 12mm; }'}</style>
      <Typography component="h2" sx={{ fontSize: 22, fontWeight: 700, textAlign: 'center' }}>
        志愿服务签到表
      </Typography>
      <Typography sx={{ mt: 1 }}>活动：{title}</Typography>
      <Typography>
        时间：{shanghaiDay(startsAt)} {hours}　岗位：{post}　地点：{place}
      </Typography>
      <Typography sx={{ mb: 1 }}>应到：{rows.length} 人　现场负责人（签名）：________________</Typography>
      <table>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={`${head} ${String(at)}`} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <SheetRow key={row.signUpId} place={at + 1} row={row} />
          ))}
          {blankRows.map((at) => (
            <SheetRow key={at} place={at} row={undefined} />
          ))}
        </tbody>
      </table>
      <Typography sx={{ mt: 1, fontSize: 13 }}>
        请本人签名并填写时间。空白行供现场加入的志愿者使用，请写清姓名和志愿者编号。班次结束后七天内凭行码录入。
      </Typography>
    </Box>
  );
}
