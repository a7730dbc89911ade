/**
 * One constructed style sheet of ours, adopted by the document and by the open shadow roots that hold story text.
 * Adopting changes no node, so the page's observers see nothing; a page's content security policy does not apply.
 */
export class AdoptedSheet {
  private readonly sheet = new CSSStyleSheet();
  private readonly roots = new Set<Document | ShadowRoot>();

  write(text: string): void {
    this.sheet.replaceSync(text);
  }

  adopt(roots: Iterable<Document | ShadowRoot>): void {
    for (const root of roots) {
      this.roots.add(root);
      if (!root.adoptedStyleSheets.includes(this.sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
    }
  }

  /** Adopts again where the page has thrown our sheet out; answers whether it had. */
  repair(): boolean {
    const lost = [...this.roots].filter((root) => !root.adoptedStyleSheets.includes(this.sheet));
    this.adopt(lost);
    return lost.length > 0;
  }

  remove(): void {
    for (const root of this.roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    }
    this.roots.clear();
  }
}

/** The document and every open shadow root that one of the nodes stands in. */
export function rootsOf(document: Document, nodes: Iterable<Node>): Set<Document | ShadowRoot> {
  const roots = new Set<Document | ShadowRoot>([document]);
  for (const node of nodes) {
    const root = node.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
  }
  return roots;
}
