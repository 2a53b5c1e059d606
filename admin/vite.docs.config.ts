import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page at `/docs`, apart from the console so that neither carries the other's code. */
export default defineConfig({
  root: 'src/docs',
  base: '/docs/',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: '../../dist-docs',
    emptyOutDir: true,
    sourcemap: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
  },
});
