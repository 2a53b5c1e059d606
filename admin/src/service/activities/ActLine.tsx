import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import DragIcon from '@mui/icons-material/DragIndicator';
import { Box, IconButton } from '@mui/material';
import { maxLength, maxValue, minValue, required, useTranslate } from 'react-admin';
import { CountInput } from '../../shared/inputs/CountInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { LineBox } from './LineBox';

interface Props {
  readonly at: number;
  readonly last: boolean;
  readonly open: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onDrag: () => void;
  readonly onDrop: () => void;
}

const label = (name: string) => `resources.activities.act.${name}`;

/** One act of the programme. */
export function ActLine({ at, open, onRemove, onDrag, onDrop, ...moving }: Props) {
  const translate = useTranslate();
  const path = `acts.${String(at)}`;
  const title = translate(label('line'), { number: at + 1 });
  return (
    <Box onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <LineBox
        title={title}
        onRemove={onRemove}
        actions={open && <MoveButtons title={title} first={at === 0} onDrag={onDrag} {...moving} />}
      >
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '2fr 2fr 1fr' } }}>
          <TextInput
            source={`${path}.title`}
            label={label('title')}
            disabled={!open}
            validate={[required(), maxLength(80)]}
          />
          <TextInput
            source={`${path}.performer`}
            label={label('performer')}
            disabled={!open}
            validate={maxLength(80)}
          />
          <CountInput
            source={`${path}.minutes`}
            label={label('minutes')}
            disabled={!open}
            validate={[minValue(1), maxValue(600)]}
          />
        </Box>
      </LineBox>
    </Box>
  );
}

interface Moving extends Pick<Props, 'last' | 'onMove' | 'onDrag'> {
  readonly title: string;
  readonly first: boolean;
}

function MoveButtons({ title, first, last, onMove, onDrag }: Moving) {
  const translate = useTranslate();
  return (
    <>
      <Box
        draggable
        onDragStart={onDrag}
        aria-hidden
        sx={{ display: { xs: 'none', sm: 'inline-flex' }, cursor: 'grab', color: 'text.secondary' }}
      >
        <DragIcon sx={{ fontSize: 18 }} />
      </Box>
      <IconButton
        size="small"
        disabled={first}
        onClick={() => onMove(-1)}
        aria-label={`${translate(label('up'))} ${title}`}
      >
        <UpIcon sx={{ fontSize: 18 }} />
      </IconButton>
      <IconButton
        size="small"
        disabled={last}
        onClick={() => onMove(1)}
        aria-label={`${translate(label('down'))} ${title}`}
      >
        <DownIcon sx={{ fontSize: 18 }} />
      </IconButton>
    </>
  );
}
