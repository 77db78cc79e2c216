type Child = Node | string | null | false | readonly Child[];
type Properties = Readonly<Record<string, string | boolean | null | ((event: Event) => void)>>;

/** Makes an element. Properties that are functions listen to the event of that name; text is only ever text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Properties,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== null && value !== false) element.setAttribute(key, value);
  }
  element.append(...nodes(children));
  return element;
}

const nodes = (children: readonly Child[]): (Node | string)[] =>
  children.flatMap((child) => {
    if (child === null || child === false) return [];
    return typeof child === 'string' || child instanceof Node ? [child] : nodes(child);
  });

/** An element of the page that is always there. */
export function find<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element as T;
}

/** Only addresses of the web become links: what an article says of itself comes from strangers. */
export const safeLink = (url: string | null): string | null => (url !== null && /^https?:\/\//i.test(url) ? url : null);
