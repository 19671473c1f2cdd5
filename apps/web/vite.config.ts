import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Two builds of one package: the files that a browser loads, and the function that renders pages in the server. React
 * stays in the server; a browser is sent HTML, one style sheet, the faces and a small script.
 */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  publicDir: false,
  build:
    isSsrBuild === true
      ? {
          outDir: 'dist/server',
          ssr: 'src/render.tsx',
          rollupOptions: { output: { entryFileNames: 'render.js' } },
        }
      : {
          outDir: 'dist/client',
          manifest: 'manifest.json',
          assetsInlineLimit: 0,
          rollupOptions: { input: ['src/scripts/live.ts', 'src/styles/index.css'] },
        },
  // React goes into the built file, in its production form: outside it, Node would load the slower development form
  // unless whoever starts the server thought of NODE_ENV.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  ssr: { noExternal: [/^@kontor\//, 'react', 'react-dom'] },
}));
