import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

export interface Bundle {
  /** A file: URL, to be imported. */
  url: string
  bytes: number
  /** After gzip. */
  packed: number
}

/** Bundles `entry` (a path) into `folder` as the extension is built: one minified module. */
export async function bundle(entry: string, name: string, folder: string): Promise<Bundle> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      minify: true,
      rollupOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: `${name}.mjs`, codeSplitting: false },
      },
    },
  })
  const code = readFileSync(join(folder, `${name}.mjs`))
  return {
    url: pathToFileURL(join(folder, `${name}.mjs`)).href,
    bytes: code.length,
    packed: gzipSync(code, { level: 9 }).length,
  }
}
