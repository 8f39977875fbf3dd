import { join } from 'node:path'
import { renderToString } from 'react-dom/server'
import { build } from 'vite'
import { type Story, site } from './app'

/** The page as a server would send it: drawn already, with the script that takes it over. */
export async function renderReactPage(stories: Story[]): Promise<string> {
  const script = (await bundle()).replaceAll('</script', '<\\/script')
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${stories[0]!.title}</title></head>` +
    `<body><div id="root">${renderToString(site(stories))}</div>` +
    `<script>globalThis.stories = ${JSON.stringify(stories)}</script><script>${script}</script></body></html>`
  )
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // With its warnings, of which there are to be none.
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'client.ts'), formats: ['iife'], name: 'page' },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('nothing was built')
  return first.output[0].code
}
