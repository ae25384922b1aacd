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
  const handlerOf = releaseHandlers(folder);
  // Room for a search of ten thousand characters in the address.
  const server = http.createServer({ maxHeaderSize: 256 * 1024 }, (request, response) => {
    const { handle, notFound } = handlerOf();
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

/** Where `folder` is a link that is turned while a request is answered, the whole answer comes from one release. */
function releaseHandlers(folder: string) {
  const make = (release: string) => ({
    release,
    handle: sirv(release, { etag: true, dev: true }),
    notFound: path.join(release, '404.html'),
  });
  let current = make(folder);
  return () => {
    const release = fs.existsSync(folder) ? fs.realpathSync(folder) : folder;
    if (release !== current.release) current = make(release);
    return current;
  };
}
