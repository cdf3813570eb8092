/** A gateway for text messages on this machine: it keeps what was asked of it, and answers as it is told. */
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Asked = { method: string | undefined; headers: IncomingHttpHeaders; body: Record<string, string> }
export type TextGateway = { url: string; asked: Asked[]; answer: number | 'nothing'; close(): void }

export async function openTextGateway(): Promise<TextGateway> {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    gateway.asked.push({ method: request.method, headers: request.headers, body: JSON.parse(body) })
    if (gateway.answer !== 'nothing') response.writeHead(gateway.answer).end('no: +31612345678')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const gateway: TextGateway = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`,
    asked: [],
    answer: 202,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
  return gateway
}
