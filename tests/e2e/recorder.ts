import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Recorder {
  url: string
  /** Every host that was asked for, in order. Nothing gets through. */
  asked: string[]
  close(): void
}

/** A proxy that notes whom the browser asks for and lets nothing out. Browsers send it all but what goes to this machine. */
export async function recordRequests(): Promise<Recorder> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    socket.end('HTTP/1.1 502 No\r\n\r\n')
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, asked, close: () => server.close() }
}
