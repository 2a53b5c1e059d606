import { Box } from '@mui/material';
import { QrCode } from '../../access/my-account/QrCode';
import type { Sheet } from './SignInSheet';
import { spacedCode } from './sheet-lines';

const codeSize = 52;
const toBeWritten = [
  { id: 'in', label: '签到时间' },
  { id: 'in-signed', label: '签到签名' },
  { id: 'out', label: '签退时间' },
  { id: 'out-signed', label: '签退签名' },
] as const;

/** One row of the sheet: somebody who is expected, with the code that stands for them, or a blank one. */
export function SheetRow({ place, row }: { place: number; row: Sheet['rows'][number] | undefined }) {
  return (
    <tr>
      <td>{place}</td>
      <td>
        {row && (
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, whiteSpace: 'nowrap' }}>
            <QrCode text={row.rowCode} label={`行码 ${spacedCode(row.rowCode)}`} size={codeSize} />
            <span className="figures">{spacedCode(row.rowCode)}</span>
          </Box>
        )}
      </td>
      <td style={{ minWidth: '6em' }}>{row?.name}</td>
      <td className="figures">{row?.number}</td>
      {toBeWritten.map(({ id, label }) => (
        <td key={id} aria-label={label} style={{ minWidth: '5.5em' }} />
      ))}
    </tr>
  );
}
