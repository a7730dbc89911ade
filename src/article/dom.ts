/**
 * Safe access to the page's nodes. A page may put `<input name=parentNode>` into a form or `<img name=body>` into
 * the document and so hide the real property; the getters of the prototypes cannot be hidden. Where there are no
 * such prototypes (linkedom under Node) plain property access is used: nothing there can be clobbered.
 */
type Prototypes = Record<string, { prototype: object } | undefined>;

function descriptor(owner: string, name: string): PropertyDescriptor | undefined {
  const owned = (globalThis as unknown as Prototypes)[owner];
  return owned && Object.getOwnPropertyDescriptor(owned.prototype, name);
}

function getter<N, T>(owner: string, name: string): (node: N) => T {
  const get = descriptor(owner, name)?.get;
  return get ? (node) => get.call(node) as T : (node) => (node as Record<string, T>)[name] as T;
}

function method<N, A extends unknown[], T>(owner: string, name: string): (node: N, ...args: A) => T {
  const own = descriptor(owner, name)?.value as ((...args: A) => T) | undefined;
  if (own) return (node, ...args) => own.apply(node, args);
  return (node, ...args) => (node as Record<string, (...args: A) => T>)[name]!(...args);
}

export const ELEMENT = 1;
export const TEXT = 3;
const DOCUMENT = 9;

// Marked as free of effects, so that a script holds only those it uses: each costs the browser a look at an interface.
export const nodeType = /* @__PURE__ */ getter<Node, number>('Node', 'nodeType');
export const firstChild = /* @__PURE__ */ getter<Node, Node | null>('Node', 'firstChild');
export const nextSibling = /* @__PURE__ */ getter<Node, Node | null>('Node', 'nextSibling');
export const parentNode = /* @__PURE__ */ getter<Node, Node | null>('Node', 'parentNode');
export const textContent = /* @__PURE__ */ getter<Node, string | null>('Node', 'textContent');
export const localName = /* @__PURE__ */ getter<Element, string>('Element', 'localName');
export const shadowRoot = /* @__PURE__ */ getter<Element, ShadowRoot | null | undefined>('Element', 'shadowRoot');
export const data = /* @__PURE__ */ getter<CharacterData, string>('CharacterData', 'data');
export const rootOf = /* @__PURE__ */ getter<Document, HTMLElement | null>('Document', 'documentElement');

export const addressOf = /* @__PURE__ */ getter<Document, string | null | undefined>('Document', 'URL');

export const attribute = /* @__PURE__ */ method<Element, [string], string | null>('Element', 'getAttribute');
export const contains = /* @__PURE__ */ method<Node, [Node | null], boolean>('Node', 'contains');
export const select = /* @__PURE__ */ method<Document, [string], NodeListOf<Element>>('Document', 'querySelectorAll');
const documentByTag = /* @__PURE__ */ method<Document, [string], HTMLCollectionOf<Element>>(
  'Document',
  'getElementsByTagName',
);
const elementByTag = /* @__PURE__ */ method<Element, [string], HTMLCollectionOf<Element>>(
  'Element',
  'getElementsByTagName',
);

/** All elements of a name below a document or an element. */
export function byTag(root: Document | Element, name: string): ArrayLike<Element> & Iterable<Element> {
  return nodeType(root) === DOCUMENT ? documentByTag(root as Document, name) : elementByTag(root as Element, name);
}

/**
 * The element whose text the page shows: the body. Documents of parsers that do not repair markup may have none or
 * several; then the root. (The `body` property is not asked: linkedom adds an empty body while answering.)
 */
export function bodyOf(document: Document): Element | null {
  const bodies = byTag(document, 'body');
  return bodies.length === 1 ? bodies[0]! : rootOf(document);
}

export const assigned = /* @__PURE__ */ method<HTMLSlotElement, [], Node[]>('HTMLSlotElement', 'assignedNodes');
