import { defineConfig } from 'vite'

/** `npx vite tests/gallery` shows every state of every surface. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { fs: { allow: ['../..'] } },
})
