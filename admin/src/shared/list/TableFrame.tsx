import { Paper, TableContainer, type SxProps, type Theme } from '@mui/material';
import { useEffect, useState, type ReactNode } from 'react';

interface Props {
  /** What the table holds, for who reaches its scrolling frame by keyboard. */
  readonly label: string;
  readonly sx?: SxProps<Theme>;
  readonly children: ReactNode;
}

/** The frame of a table. Where the table is wider than the page, the frame can be reached and scrolled by keyboard. */
export function TableFrame({ label, sx = {}, children }: Props) {
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    if (!frame || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setScrolls(frame.scrollWidth > frame.clientWidth));
    observer.observe(frame);
    if (frame.firstElementChild) observer.observe(frame.firstElementChild);
    return () => observer.disconnect();
  }, [frame]);
  return (
    <TableContainer
      component={Paper}
      variant="outlined"
      ref={setFrame}
      sx={sx}
      {...(scrolls && { tabIndex: 0, role: 'region', 'aria-label': label })}
    >
      {children}
    </TableContainer>
  );
}
