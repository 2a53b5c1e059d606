import { Box, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';

const usualSize = 200;

/** A text as a QR code, drawn here: nothing of it leaves the page. Black on white in dark mode too, or phones cannot read it. */
export function QrCode({ text, label, size = usualSize }: { text: string; label: string; size?: number }) {
  const { data } = useQuery({
    queryKey: ['qr-code', text, size],
    queryFn: async () => (await import('qrcode')).toDataURL(text, { width: size * 2, margin: 2 }),
    gcTime: 0,
  });
  if (!data) return <Skeleton variant="rounded" width={size} height={size} />;
  return <Box component="img" src={data} alt={label} width={size} height={size} sx={{ borderRadius: 1 }} />;
}
