import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { madePages } from './pages'

export interface Site {
  url: string
  close(): void
}

const demo = join(import.meta.dirname, '../../assets/demo/demo.html')

/** The smallest document that the browsers' viewers open: one empty page. */
const paper = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
`

/** A policy as strict as any in use: no style, no script, no worker, and Trusted Types for what is left. */
const strict = "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'"

/**
 * Serves the demo article and the made pages on this machine, and `more` by name. With `?strict` a page comes under a
 * strict policy of its own.
 */
export async function serve(more: Record<string, string> = {}): Promise<Site> {
  const pages: Record<string, string> = {
    'favicon.ico': '',
    demo: readFileSync(demo, 'utf8'),
    'paper.pdf': paper,
    ...madePages,
    ...more,
  }
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host')
    const page = pages[pathname.slice(1)]
    const policy = searchParams.has('strict') ? { 'content-security-policy': strict } : {}
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': pathname.endsWith('.pdf') ? 'application/pdf' : 'text/html; charset=utf-8',
      ...policy,
    })
    response.end(page)
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
