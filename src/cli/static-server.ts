// Serves a built site on this machine: for a first look and for the tests. Production is served by a web server.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/** Serves `folder` on `host:port` (port 0 takes a free one). Rejects when the port is taken. */
export async function serveFolder(folder: string, port: number, host: string): Promise<RunningServer> {
  const notFound = path.join(folder, '404.html');
  const handle = sirv(folder, { etag: true, dev: true });
  // Room for a search of ten thousand characters in the address.
  const server = http.createServer({ maxHeaderSize: 256 * 1024 }, (request, response) => {
    handle(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(fs.existsSync(notFound) ? fs.readFileSync(notFound) : 'Not found');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host}:${taken}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
