import { type Client, createClient } from '../client.ts';
import { find } from './dom.ts';

const storedKey = 'babelwire-api-key';
/** Behind a gateway the newswire may live below a path. */
export const base = location.pathname.replace(/\/$/, '');

/** The newswire that this page came from. Where its gateway wants a key, the reader is asked for one and the request goes again. */
export const newswire: Client = createClient({ baseUrl: `${location.origin}${base}`, fetch: fetchWithKey });

async function fetchWithKey(request: Request): Promise<Response> {
  const response = await fetch(withKey(request));
  if (response.status !== 401 && response.status !== 403) return response;
  await askForKey(localStorage.getItem(storedKey) !== null);
  return fetchWithKey(request);
}

function withKey(request: Request): Request {
  const key = localStorage.getItem(storedKey);
  const keyed = new Request(request);
  if (key) keyed.headers.set('x-api-key', key);
  return keyed;
}

let asked: Promise<void> | null = null;

/** Requests that are refused at the same time share one question. */
function askForKey(wasRefused: boolean): Promise<void> {
  const dialog = find<HTMLDialogElement>('key-dialog');
  asked ??= new Promise<void>((resolve) => {
    find('key-refused').hidden = !wasRefused;
    dialog.addEventListener(
      'close',
      () => {
        localStorage.setItem(storedKey, find<HTMLInputElement>('key').value.trim());
        asked = null;
        resolve();
      },
      { once: true },
    );
    dialog.showModal();
  });
  return asked;
}
