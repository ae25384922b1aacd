// A file of the site, as a value or as text. Each throws when there is no such file, or no connection.

export async function fetchJson(address: string): Promise<unknown> {
  return (await fetchFile(address)).json();
}

export async function fetchText(address: string): Promise<string> {
  return (await fetchFile(address)).text();
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
