import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const page = (name: string): string => fileURLToPath(new URL(`./src/check-in/${name}`, import.meta.url));

/** The pages at `/check-in`: the desk at the station, and the volunteer's own. Small, and apart from the console. */
export default defineConfig({
  root: 'src/check-in',
  base: '/check-in/',
  publicDir: 'public',
  plugins: [react()],
  build: {
    outDir: '../../dist-check-in',
    emptyOutDir: true,
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { desk: page('index.html'), own: page('own.html'), sw: page('sw.ts') },
      output: {
        // A service worker's address must not change, and must lie where its pages do.
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
