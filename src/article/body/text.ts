/** Characters `[start, end)` of a line stand in `node` from `nodeStart` on. UTF-16 units. */
export interface Piece {
  start: number;
  end: number;
  node: Text;
  nodeStart: number;
}

/** White space, one unit each; also what browsers do not collapse but readers see as a space. */
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029;

/** Spaces of a width of their own: kept between words, but no line begins with one. */
const isWideSpace = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0x1680;

/** Marks without width that split words for the eye only: soft hyphen, zero-width space, word joiner, BOM, direction marks. */
const isUnseen = (code: number): boolean =>
  code === 0xad ||
  code === 0x200b ||
  code === 0x200e ||
  code === 0x200f ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0x61c ||
  code === 0xfeff;

/** True where nothing needs to be collapsed: the usual case, found without a loop in script. */
const PLAIN =
  /^[^\s\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+(?: [^\s\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+)* ?$/;

/** Collects the text of one line from its text nodes, white space collapsed, every character tied to its node. */
export class LineText {
  text = '';
  pieces: Piece[] = [];

  /** True while nothing but white space has come. */
  get empty(): boolean {
    return this.text === '';
  }

  private get open(): boolean {
    const last = this.text.charCodeAt(this.text.length - 1);
    return this.text === '' || last === 32 || last === 10;
  }

  /** Adds a text node's characters. */
  add(node: Text, data: string, preformatted: boolean): void {
    if (!preformatted && PLAIN.test(data)) this.piece(node, data, 0, data.length);
    else this.collapse(node, data, preformatted);
  }

  private collapse(node: Text, data: string, preformatted: boolean): void {
    let from = -1;
    let space = this.open;
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i);
      const white = isSpace(code);
      if (isUnseen(code) || ((white || isWideSpace(code)) && space)) {
        if (from >= 0) this.piece(node, data, from, i, preformatted);
        from = -1;
      } else {
        if (from < 0) from = i;
        space = white;
      }
    }
    if (from >= 0) this.piece(node, data, from, data.length, preformatted);
  }

  private piece(node: Text, data: string, from: number, to: number, preformatted = false): void {
    const start = this.text.length;
    const words = data.slice(from, to);
    this.text += preformatted
      ? words.replace(/[\t\v\f\r\u00a0]/g, ' ')
      : words.replace(/[\t-\r\u00a0\u2028\u2029]/g, ' ');
    this.pieces.push({ start, end: this.text.length, node, nodeStart: from });
  }

  /** A line break inside the line. */
  lineBreak(): void {
    if (this.empty) return;
    this.trim();
    this.text += '\n';
  }

  /** Takes white space off the end. */
  trim(): void {
    const end = this.text.trimEnd().length;
    if (end === this.text.length) return;
    this.text = this.text.slice(0, end);
    for (let last = this.pieces.at(-1); last && last.end > end; last = this.pieces.at(-1)) {
      if (last.start < end) {
        last.end = end;
        break;
      }
      this.pieces.pop();
    }
  }
}
